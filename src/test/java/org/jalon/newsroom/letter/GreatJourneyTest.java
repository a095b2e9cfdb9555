package org.jalon.newsroom.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon._support.KilledProcess;
import org.jalon.mail.SmtpServer;
import org.jalon.newsroom.media.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A coordinator publishes an article, plans a numbered issue that has it, and announces that to the subscribers of one département; the
 * program is killed while the letter leaves, and started again. Skipped where there is no Chromium.
 */
class GreatJourneyTest {

    private static final int SMALL = 360;
    private static final int LARGE = 1280;
    private static final int KILLED_AFTER = ServedProcess.IN_NORD / 3;
    private static final Pattern LETTER = Pattern.compile("(?m)^List-Id: ");

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @TempDir
    Path data;

    @TempDir
    Path sent;

    @Test
    void bringsTheLetterToEachReaderOnceAlthoughTheProgramIsKilled() throws Exception {
        try (SmtpServer server = new SmtpServer()) {
            Process program = start(server);
            try (BrowserContext context =
                    BROWSING.browser().newContext(new NewContextOptions().setViewportSize(LARGE, 900))) {
                String[] ready = ready(program);
                Page page = context.newPage();
                page.navigate(ready[0] + ready[1]);
                page.locator("main form button").first().click();
                String article = publishArticle(page, ready[0]);
                publishIssue(page, ready[0], article);
                announce(page);
                await(() -> letters(server).size() >= KILLED_AFTER);
            } finally {
                program.destroyForcibly().waitFor();
            }
            int before = letters(server).size();
            assertThat(before).as("killed in the middle").isBetween(KILLED_AFTER, ServedProcess.IN_NORD - 1);
            Process again = start(server);
            try {
                ready(again);
                await(() -> letters(server).size() >= ServedProcess.IN_NORD);
                Thread.sleep(300); // whoever sends too many does it now
            } finally {
                again.destroyForcibly().waitFor();
            }
            check(letters(server));
        }
    }

    private Process start(SmtpServer server) throws IOException {
        return KilledProcess.start(
                ServedProcess.class,
                data.toString(),
                Integer.toString(server.port()),
                sent.resolve("ready").toString());
    }

    /** Address of the program, and the path by which to sign in. */
    private String[] ready(Process program) throws IOException, InterruptedException {
        Path file = sent.resolve("ready");
        await(() -> Files.exists(file) || !program.isAlive());
        String[] lines = (Files.readString(file) + "\n ").split("\n", 3);
        Files.delete(file);
        return lines;
    }

    private static void await(BooleanSupplier reached) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for two minutes").isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    private String publishArticle(Page page, String base) throws IOException {
        String picture = send(page, base, "atelier.jpg", Samples.jpeg(1200, 600));
        String guide = send(page, base, "guide.pdf", Samples.pdf("Guide de l’atelier"));
        page.navigate(base + "/lieux");
        List<String> places = page.locator("main a[href^='/lieux/']").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("[?#].*", ""))
                .distinct()
                .limit(2)
                .toList();
        page.navigate(base + "/redaction/articles/nouveau");
        page.locator("#titre").fill("Deux ateliers de plus dans le Nord");
        page.locator("#chapo").fill("Venez avec votre téléphone et vos questions.");
        page.locator("#texte")
                .fill("## Où aller\n\n[Un premier lieu](%s) et [un second](%s) ouvrent leurs portes.\n\n%s\n\n%s"
                        .formatted(places.getFirst(), places.getLast(), picture, guide));
        page.locator("select[name=rubrique]").selectOption("region");
        page.locator("button[value=enregistrer]").first().click();
        page.locator("form[action$='/publier'] button").click();
        page.locator("main a[href^='/actualites/']").first().click();
        assertThat(page.locator("main img[alt='Des gens à une table']").count()).isEqualTo(1);
        places.forEach(place -> assertThat(
                        page.locator("main a[href^='" + place + "']").count())
                .as(place)
                .isPositive());
        String path = page.url().substring(base.length());
        page.navigate(base + places.getLast());
        assertThat(page.locator("main a[href='" + path + "']").count())
                .as("the place tells of the article")
                .isEqualTo(1);
        return path;
    }

    /** Sends a file and gives the line that shows it in a text. */
    private String send(Page page, String base, String name, byte[] content) throws IOException {
        page.navigate(base + "/redaction/fichiers");
        page.locator("#fichier").setInputFiles(Files.write(sent.resolve(name), content));
        page.locator("form[enctype] button").last().click();
        return page.locator("[role=status] code")
                .first()
                .textContent()
                .replaceFirst("!\\[[^]]*]", "![Des gens à une table]");
    }

    private void publishIssue(Page page, String base, String article) throws SQLException {
        page.navigate(base + "/redaction/publications");
        page.locator("#numero").fill("24");
        page.locator("#quand-dit").fill("novembre 2026");
        page.locator("main form.form button").first().click();
        page.locator("#nouveau-titre").fill("Dans les départements");
        page.locator("[name=article]").first().check();
        page.locator("button[value=programmer]").click();
        assertThat(page.locator("[role=status]").textContent()).contains("programmée");
        String desk = page.url();
        page.navigate(base + "/publications/la-lettre/24");
        assertThat(page.locator("main").textContent()).as("not yet").doesNotContain("Deux ateliers");
        letTimePass();
        page.navigate(base + "/publications/la-lettre/24");
        assertThat(page.locator("article a[href='" + article + "']").count()).isEqualTo(1);
        for (int width : new int[] {SMALL, LARGE}) {
            page.setViewportSize(width, 800);
            ForEverybody.check(page, width);
        }
        page.navigate(desk);
    }

    /** The hour for which the issue is planned has come. */
    private void letTimePass() throws SQLException {
        Path file = data.resolve("jalon.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            assertThat(statement.executeUpdate("update issue set publish_at = publish_at - 7200000"))
                    .isEqualTo(1);
        }
    }

    private static void announce(Page page) {
        page.locator("form[action$='/redaction/lettres'] button").click();
        assertThat(page.locator("[name=item]:checked").count()).isEqualTo(1);
        page.locator("#editorial").fill("Bonjour, **le nouveau numéro** est là.");
        page.locator("details:has(#ou) > summary").click();
        page.locator("#ou").fill("Nord");
        page.locator("button[value=enregistrer]").last().click();
        page.locator("[name=territoire][value='departement:59']").check();
        page.locator("button[value=enregistrer]").last().click();
        assertThat(page.locator("main").textContent()).contains(Integer.toString(ServedProcess.IN_NORD));
        page.locator("[name=sur]").check();
        page.locator("button[value=envoyer]").click();
        assertThat(page.locator("[role=status]").textContent()).contains("part");
    }

    private static List<String> letters(SmtpServer server) {
        return server.taken().stream()
                .filter(mail -> LETTER.matcher(mail).find())
                .toList();
    }

    private static void check(List<String> letters) throws Exception {
        List<ReadMail> mails = letters.stream().map(ReadMail::of).toList();
        assertThat(mails.stream().map(ReadMail::to))
                .as("each in the département once, and nobody else")
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, ServedProcess.IN_NORD)
                        .mapToObj(i -> "nord" + i + "@example.fr")
                        .toList());
        Set<String> ids = mails.stream().map(mail -> mail.header("Message-ID")).collect(Collectors.toSet());
        assertThat(ids).as("one for each reader").hasSize(ServedProcess.IN_NORD);
        mails.forEach(ReadMail::check);
        ReadMail first = mails.getFirst();
        assertThat(first.text()).contains("Bonjour, le nouveau numéro est là.", "/publications/la-lettre/24");
        assertThat(first.html()).contains("<strong>le nouveau numéro</strong>");
        assertThat(first.header("Subject")).contains("numéro 24, novembre 2026");
    }
}
