package org.jalon.newsroom.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.FormKey;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.contribution.ContributionSite;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.media.Samples;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor writes an article, looks at it, publishes it, and everybody reads it; and what they may not be made to do. */
class ArticleBrowserTest extends ContributionSite {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int BUDGET = 60_000;
    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+\\.(?:css|js))\"");
    private static final String WRITE = "/redaction/articles/nouveau";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @TempDir
    Path sent;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MediaStore media;

    private Visitor editor(Grant grant) {
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), grant);
        return signedIn(address);
    }

    private MediaFile add(String name, byte[] content) throws IOException {
        return media.add(Files.write(sent.resolve(name), content), name, null);
    }

    @Test
    void leadsFromAnEmptyFormToAPageThatEverybodyReads() throws IOException {
        String second = somebody();
        Account reviewer = accounts.findOrMake(new MailAddress(second), Language.FRENCH);
        accounts.grant(reviewer.id(), Grant.everywhere(Role.EDITOR));
        String article;
        try (BrowserContext context = wide()) {
            editor(Grant.everywhere(Role.EDITOR)).share(context);
            Page page = context.newPage();
            page.navigate(url(WRITE));
            page.locator("#titre").fill("Un <b>guide</b> pour les aidants");
            page.locator("#chapo").fill("Il dit l’essentiel en dix pages.");
            page.locator("#texte")
                    .fill(
                            "## Pour qui\n\nPour **tous** ceux qui aident.\n\n| Mois | Aidés |\n|---|---|\n| mai | 12 |\n\n");
            assertThat(page.locator("#apercu-vif strong").textContent()).isEqualTo("tous");
            page.locator("#inserer > summary").click();
            sendPicture(page);
            Place place = aPlace();
            linkPlace(page, place);
            page.locator("button[value=apercu]").first().click();
            assertThat(page.locator("#apercu h2").first().textContent()).isEqualTo("Un <b>guide</b> pour les aidants");
            assertThat(page.locator("#apercu img").getAttribute("alt")).isEqualTo("Deux personnes devant un écran");
            page.locator("select[name=rubrique]").selectOption("region");
            page.locator("button[value=enregistrer]").first().click();
            assertThat(page.locator(".desk-said[role=status]").textContent()).contains("enregistré");
            page.locator("#relecteur").selectOption(reviewer.id());
            page.locator("form[action$='/relecture'] button").click();
            assertThat(page.locator(".desk-said[role=status]").textContent()).contains("attend une relecture");
            checkDesk(page);
            article = path(page).replaceFirst("\\?.*", "");
            page.navigate(url("/redaction/agenda/nouveau"));
            page.locator("[data-pick=place] input[type=text]").pressSequentially(place.name());
            assertThat(page.locator("[data-pick=place] [role=option]").first().textContent())
                    .as("the form of events offers places too")
                    .startsWith(place.name());
        }
        try (BrowserContext context = wide()) {
            signedIn(second).share(context);
            Page page = context.newPage();
            page.navigate(url("/redaction"));
            page.locator("main a[href='" + article + "']").first().click();
            page.locator("form[action$='/publier'] button").click();
            assertThat(page.locator(".desk-said[role=status]").textContent()).contains("les lecteurs verront");
            page.locator("main a[href^='/actualites/']").first().click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Un <b>guide</b> pour les aidants");
            assertThat(page.locator("main table td").allTextContents()).containsExactly("mai", "12");
            readByEverybody(page);
            assertThat(text("/sitemaps/actualites.xml")).contains(path(page));
            assertThat(weight(path(page))).isLessThan(BUDGET);
            assertThat(text("/en" + path(page)))
                    .contains("This article is in French only.", "<article class=\"news-article\" lang=\"fr\"");
        }
    }

    private static BrowserContext wide() {
        return BROWSING.browser()
                .newContext(new NewContextOptions().setViewportSize(WIDE, 800).setColorScheme(ColorScheme.LIGHT));
    }

    /** Sends a picture from the form, describes it, and puts it into the text. */
    private void sendPicture(Page page) throws IOException {
        page.locator("#ajout summary").last().click();
        page.locator("#ajout-envoi").setInputFiles(Files.write(sent.resolve("a.jpg"), Samples.jpeg(600, 300)));
        page.locator("#ajout-description").fill("Deux personnes devant un écran");
        page.locator("#ajout-envoi ~ button").click();
        page.locator("#ajout input[type=radio][data-path$='a.jpg']").first().waitFor();
        page.locator("button[value=ajout-texte]").click();
        assertThat(page.locator("#texte").inputValue()).contains("![Deux personnes devant un écran](/fichiers/");
    }

    /** Types the name of a place, takes what is proposed with the keys, and links it in the text. */
    private void linkPlace(Page page, Place place) {
        String suggestions = "/api/v1/suggestions?q=" + URLEncoder.encode(place.name(), StandardCharsets.UTF_8);
        await(() -> text(suggestions).contains(place.id().text()));
        page.locator("#lieu").pressSequentially(place.name());
        page.locator("#lieu-liste li").first().waitFor();
        checkDesk(page);
        page.locator("#lieu").press("ArrowDown");
        page.locator("#lieu").press("Enter");
        page.locator("button[value=lieu-texte]").click();
        assertThat(page.locator("#texte").inputValue())
                .contains("](/lieux/" + place.id().text() + ")");
    }

    private static void checkDesk(Page page) {
        for (int width : new int[] {360, WIDE}) {
            page.setViewportSize(width, 800);
            ForEverybody.check(page, width);
        }
    }

    private static void readByEverybody(Page page) {
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            for (int width : new int[] {WIDE, NARROW}) {
                page.setViewportSize(width, 800);
                ForEverybody.check(page, width);
            }
        }
    }

    private static String path(Page page) {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    /** What a visitor's browser loads without images, in bytes. */
    private int weight(String path) {
        int weight = get(path, "Accept-Encoding", "gzip").body().length;
        Matcher loaded = LOADED.matcher(text(path));
        int files = 0;
        while (loaded.find()) {
            weight += get(loaded.group(1), "Accept-Encoding", "gzip").body().length;
            files++;
        }
        assertThat(files).as("styles and scripts").isGreaterThan(1);
        return weight;
    }

    @Test
    void servesFilesThatRunNothing() throws IOException {
        MediaFile guide = add("guide.pdf", Samples.pdf("Guide"));
        HttpResponse<byte[]> document = get(guide.path());
        assertThat(header(document, "Content-Disposition"))
                .startsWith("attachment")
                .contains("guide.pdf");
        assertThat(header(document, "Content-Type")).isEqualTo("application/pdf");
        MediaFile picture = add("b.jpg", Samples.jpeg(50, 40));
        HttpResponse<byte[]> image = get(picture.path());
        assertThat(header(image, "Content-Disposition")).startsWith("inline");
        assertThat(header(image, "Content-Type")).isEqualTo("image/jpeg");
        for (HttpResponse<byte[]> served : List.of(document, image)) {
            assertThat(served.statusCode()).isEqualTo(200);
            assertThat(header(served, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
            assertThat(header(served, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(served, "Cache-Control")).contains("immutable");
        }
        assertThat(get("/fichiers/" + guide.id() + "/autre.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/fichiers/" + guide.id() + "/..%2fdocument").statusCode())
                .isBetween(400, 404);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void takesNoFormThatIsNotItsOwn() {
        Visitor editor = editor(Grant.everywhere(Role.EDITOR));
        String id = written(editor, "Un article à garder");
        String publish = "/redaction/articles/" + id + "/publier";
        editor.withoutKey();
        assertThat(editor.post(publish, "vu", "1").statusCode()).as("no key").isEqualTo(403);
        assertThat(editor.post(publish, FormKey.PARAMETER, "x", "vu", "1").statusCode())
                .as("not the key")
                .isEqualTo(403);
        editor.get("/redaction/articles/" + id);
        assertThat(editor.post(Map.of("Sec-Fetch-Site", "cross-site"), publish, "vu", "1")
                        .statusCode())
                .as("from elsewhere")
                .isEqualTo(403);
        assertThat(get("/actualites/" + id).statusCode()).as("nothing happened").isEqualTo(404);
    }

    @Test
    void saysWhyAVersionCannotBeBroughtBack() {
        String id = written(editor(Grant.everywhere(Role.EDITOR)), "Un article de tous");
        Visitor other = editor(new Grant(Role.EDITOR, ArticleDesk.PAS_DE_CALAIS));
        String versions = "/redaction/articles/" + id + "/versions";
        HttpResponse<String> refused = other.submit(versions, versions + "/1/restaurer");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"", "d’un territoire qui n’est pas le vôtre");
    }

    /** Saves a draft and gives its id. */
    private static String written(Visitor editor, String title) {
        HttpResponse<String> saved = editor.submit(
                WRITE, WRITE, "titre", title, "texte", "Des mots.", "rubrique", "region", "faire", "enregistrer");
        return saved.headers().firstValue("Location").orElseThrow().replaceFirst(".*/articles/(\\w{10}).*", "$1");
    }
}
