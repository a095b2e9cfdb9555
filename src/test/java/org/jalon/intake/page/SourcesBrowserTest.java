package org.jalon.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.intake.SourcesSite;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From a file on a desk to the map and back, by hand, with and without scripts of ours. Skipped where there is no Chromium. */
class SourcesBrowserTest extends SourcesSite {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** A file in nobody's standard, as a small network keeps it. */
    private static final String FILE = """
            Réf;Nom de la structure;Ville;CP;Adresse;Lat;Long;Tél
            k1;Médiathèque du Quai;Dunkerque;59140;1 quai des Hollandais;51.0372;2.3736;03 28 00 00 01
            k2;Espace du Beffroi;Bergues;59380;2 place de la République;50.9686;2.4353;03 28 00 00 02
            k3;;Hondschoote;59122;3 rue du Moulin;50.9805;2.5857;
            """;

    private static final String STANDARD = "id;nom;commune;code_postal;adresse;latitude;longitude;telephone";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Autowired
    private Accounts accounts;

    @ParameterizedTest
    @CsvSource({"'',LIGHT,1280,true", "/en,DARK,360,false"})
    void leadsFromAFileToTheMapAndBack(String prefix, ColorScheme colours, int width, boolean scripts)
            throws IOException {
        NewContextOptions options =
                new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours);
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            if (!scripts) {
                context.route("**/assets/*.js", route -> route.abort());
            }
            Page page = context.newPage();
            signIn(page, prefix);
            page.navigate(url(prefix + "/sources"));
            ForEverybody.check(page, width);
            page.locator("main a[href$='/sources/nouvelle']").click();
            ForEverybody.check(page, width);
            String name = "Réseau du littoral " + width;
            page.locator("#nom").fill(name);
            String file = scripts ? FILE : FILE.replaceFirst(".*", STANDARD);
            page.locator("#fichier")
                    .setInputFiles(new FilePayload("littoral.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            page.locator("main form button").click();
            if (scripts) {
                page.waitForURL(url -> url.contains("/correspondances"));
                page.locator("main button[value=essayer]").click();
            }
            page.waitForURL(url -> url.contains("/passages/"));
            preview(page, width, file.substring(0, 2));
            publish(page, name, width);
            undo(page, width);
            settings(page, prefix, width, scripts ? 3 : 2);
        }
    }

    private void signIn(Page page, String prefix) {
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), Grant.everywhere(Role.COORDINATOR));
        page.navigate(url(prefix + "/sources"));
        page.locator("#courriel").fill(address);
        page.locator("main form button").click();
        page.navigate(mail(address, 1).link());
        page.locator("main form button").click();
    }

    private static void preview(Page page, int width, String firstColumn) throws IOException {
        Locator publish = awaited(page, "button[value=publier]");
        assertThat(page.locator(".figures [data-kind=created] strong").textContent())
                .isEqualTo("2");
        assertThat(page.locator(".figures [data-kind=rejected] strong").textContent())
                .isEqualTo("1");
        assertThat(page.locator("svg.difference circle").count()).isEqualTo(2);
        ForEverybody.check(page, width);
        page.locator(".figures [data-kind=rejected]").click();
        assertThat(page.locator(".rows > li").count()).isEqualTo(1);
        Download download = page.waitForDownload(
                () -> page.locator("a[href$='lignes=problemes']").click());
        String text = Files.readString(download.path());
        assertThat(text)
                .contains("," + firstColumn)
                .contains("k3,")
                .contains("Hondschoote")
                .doesNotContain("Espace du Beffroi");
        publish.click();
    }

    private static void publish(Page page, String name, int width) {
        awaited(page, "a[href$='/annulation']");
        assertThat(page.locator("h1").textContent()).contains(name);
        assertThat(page.locator(".rows a[href*='/lieux/']").count()).isEqualTo(2);
        ForEverybody.check(page, width);
    }

    private static void undo(Page page, int width) {
        page.locator("a[href$='/annulation']").click();
        ForEverybody.check(page, width);
        page.locator("main form button").click();
        assertThat(page.locator("main [role=status]").textContent()).contains("2");
        ForEverybody.check(page, width);
    }

    private void settings(Page page, String prefix, int width, int runs) {
        page.navigate(page.url().replaceFirst("/passages/.*", ""));
        assertThat(page.locator(".source-lines > li").count()).isEqualTo(runs);
        ForEverybody.check(page, width);
        page.locator("main a[href$='/reglages']").click();
        ForEverybody.check(page, width);
        page.locator("#proprietaire").fill("Communauté du littoral");
        page.locator("#licence").selectOption("lov2");
        page.locator("main form button").click();
        assertThat(page.locator("main [role=status]").textContent()).isNotBlank();
        assertThat(page.locator("dl.facts").textContent()).contains("Communauté du littoral", "Licence Ouverte 2.0");
        page.navigate(url(prefix + "/sources"));
        ForEverybody.check(page, width);
    }

    /** What appears when a run has ended; without scripts the page is loaded again, as its browser would do by itself. */
    private static Locator awaited(Page page, String selector) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (page.locator(selector).count() == 0 && System.nanoTime() < deadline) {
            page.waitForTimeout(300);
            page.reload();
        }
        return page.locator(selector);
    }
}
