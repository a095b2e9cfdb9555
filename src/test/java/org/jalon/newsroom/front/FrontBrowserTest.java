package org.jalon.newsroom.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.contribution.ContributionSite;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor composes the home page and writes banners, and everybody sees them for as long as they are true. */
class FrontBrowserTest extends ContributionSite {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LIGHT = 45_000;
    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+\\.(?:css|js))\"");

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Autowired
    private Accounts accounts;

    @Autowired
    private Database database;

    @Autowired
    private FrontBoard board;

    private Visitor editor(Grant grant) {
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), grant);
        return signedIn(address);
    }

    /** Other tests read pages of the same site. */
    @AfterEach
    void clear() {
        Visitor editor = editor(Grant.everywhere(Role.EDITOR));
        Matcher banner = Pattern.compile("/redaction/bandeaux/[0-9a-z]{10}")
                .matcher(editor.get("/redaction/bandeaux").body());
        while (banner.find()) {
            editor.submit(banner.group(), banner.group(), "faire", "retirer");
        }
        database.jdbc().sql("delete from front_composition").update();
        board.refresh();
    }

    private static String inDays(int days) {
        return LocalDateTime.ofInstant(Instant.now(), PARIS)
                .plusDays(days)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static void write(Visitor editor, String text, String level, String area, String territory) {
        HttpResponse<String> saved = editor.submit(
                "/redaction/bandeaux/nouveau",
                "/redaction/bandeaux/nouveau",
                "faire",
                "enregistrer",
                "texte",
                text,
                "niveau",
                level,
                "ou",
                area,
                "territoire",
                territory,
                "fin",
                inDays(3));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    @Test
    void leadsFromTheDeskToTheHomePageThatEverybodySees() {
        Visitor editor = editor(Grant.everywhere(Role.EDITOR));
        try (BrowserContext desk = BROWSING.browser().newContext(new NewContextOptions().setViewportSize(1280, 800))) {
            editor.share(desk);
            Page page = desk.newPage();
            page.navigate(url("/redaction/une"));
            ForEverybody.check(page, 1280);
            page.locator("button[value=composer]").click();
            page.locator("#nouveau").selectOption("choix");
            page.locator("button[value=ajouter]").click();
            page.locator("#titre-3").fill("Près de chez vous");
            page.locator("#pages-3").fill("/lieux?territoire=departement:59 | Les lieux du Nord");
            page.locator("button[value='monter:3']").click();
            assertThat(page.locator("#titre-2").inputValue()).isEqualTo("Près de chez vous");
            page.locator("button[value=enregistrer]").last().click();
            ForEverybody.check(page, 1280);
            assertThat(text("/")).doesNotContain("Les lieux du Nord");
            page.locator("button[value=publier]").click();
            assertThat(page.locator(".desk-said[role=status]").textContent()).contains("en ligne");
            page.navigate(url("/redaction/bandeaux/nouveau"));
            page.locator("#texte").fill("La ligne du CCAS est fermée jusqu’à jeudi.");
            page.locator("#niveau").selectOption("urgency");
            page.locator("#fin").fill(inDays(3));
            page.locator("button[value=apercu]").click();
            assertThat(page.locator("#apercu .banner.urgency").textContent()).contains("jusqu’à jeudi");
            ForEverybody.check(page, 1280);
            page.locator("button[value=enregistrer]").click();
            assertThat(page.locator(".desk-lines").first().textContent()).contains("Affiché jusqu’au");
        }
        write(editor, "Le site sera plus lent mardi.", "information", "home", "");
        seenByEverybody();
    }

    private void seenByEverybody() {
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {320, 360, 1280}) {
                NewContextOptions options =
                        new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours);
                try (BrowserContext context = BROWSING.browser().newContext(options)) {
                    Page page = context.newPage();
                    page.navigate(url("/"));
                    assertThat(page.locator(".banner").allTextContents().getFirst())
                            .as("the most urgent first")
                            .contains("CCAS");
                    assertThat(page.locator(".home-blocks h2").allTextContents())
                            .contains("Près de chez vous");
                    ForEverybody.check(page, width);
                }
            }
        }
        readAtTwiceTheSizeOnPaperAndPutAway();
        int weight = get("/", "Accept-Encoding", "gzip").body().length;
        Matcher loaded = LOADED.matcher(text("/"));
        while (loaded.find()) {
            weight += get(loaded.group(1), "Accept-Encoding", "gzip").body().length;
        }
        assertThat(weight).isLessThan(LIGHT);
    }

    private void readAtTwiceTheSizeOnPaperAndPutAway() {
        NewContextOptions options = new NewContextOptions()
                .setViewportSize(640, 800)
                .setDeviceScaleFactor(2)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate(url("/"));
            ForEverybody.check(page, 640);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".banner.urgency").isVisible()).isTrue();
            assertThat(page.locator(".banner.information").isVisible()).isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.locator(".banner.information [data-dismiss]").click();
            page.reload();
            assertThat(page.locator(".banner").count()).isEqualTo(1);
            assertThat(context.cookies()).isEmpty();
            // A page that was saved says what is over no longer.
            page.route("**/accessibilite", route -> {
                String old =
                        route.fetch().text().replaceAll("data-until=\"[^\"]+\"", "data-until=\"2026-01-01T00:00:00Z\"");
                route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("text/html;charset=UTF-8")
                        .setBody(old));
            });
            page.navigate(url("/accessibilite"));
            page.waitForCondition(() -> page.locator(".banner").count() == 0);
        }
    }

    @Test
    void changesPagesThatBrowsersKeptWhenItBeginsAndWhenItEnds() {
        String path = "/observatoire/departement/59";
        String tag = settledTag(path);
        Visitor editor =
                editor(new Grant(Role.EDITOR, Territory.parse("departement:59").orElseThrow()));
        write(editor, "Des chiffres sont en cours de correction.", "attention", "observatory", "Nord");
        HttpResponse<byte[]> during = get(path, "If-None-Match", tag);
        assertThat(during.statusCode()).isEqualTo(200);
        assertThat(new String(during.body(), StandardCharsets.UTF_8)).contains("en cours de correction");
        assertThat(text("/observatoire/departement/62")).doesNotContain("en cours de correction");
        clear();
        HttpResponse<byte[]> after =
                get(path, "If-None-Match", during.headers().firstValue("ETag").orElseThrow());
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(new String(after.body(), StandardCharsets.UTF_8)).doesNotContain("en cours de correction");
    }

    /** The tag of a page once nothing changes it any more: figures may still be coming in. */
    private String settledTag(String path) {
        for (int i = 0; i < 50; i++) {
            String tag = get(path).headers().firstValue("ETag").orElseThrow();
            if (get(path, "If-None-Match", tag).statusCode() == 304) {
                return tag;
            }
        }
        throw new AssertionError("the page changes all the time");
    }

    @Test
    void isOnSheetsAndResultsOfItsTerritoryAlone() {
        Visitor editor = editor(Grant.everywhere(Role.EDITOR));
        write(editor, "Le bus ne passe pas lundi.", "attention", "places", "Roubaix");
        for (String path : new String[] {sheet("r1"), "/lieux?adresse=Roubaix", "/en/lieux?territoire=commune:59512"}) {
            assertThat(text(path)).as(path).contains("Le bus ne passe pas lundi.");
        }
        for (String path : new String[] {"/", "/lieux?adresse=Arras", "/actualites"}) {
            assertThat(text(path)).as(path).doesNotContain("Le bus ne passe pas lundi.");
        }
    }

    @Test
    void refusesWhatIsNotTheirsOrNeverEnds() {
        Visitor nord =
                editor(new Grant(Role.EDITOR, Territory.parse("departement:59").orElseThrow()));
        String path = "/redaction/bandeaux/nouveau";
        HttpResponse<String> everywhere =
                nord.submit(path, path, "texte", "Bonjour", "niveau", "urgency", "ou", "everywhere", "fin", inDays(1));
        assertThat(everywhere.statusCode()).isEqualTo(422);
        assertThat(everywhere.body()).contains("rédacteurs de son territoire").contains("Bonjour");
        HttpResponse<String> endless = nord.submit(
                path, path, "texte", "Bonjour", "niveau", "urgency", "ou", "everywhere", "territoire", "Nord");
        assertThat(endless.statusCode()).isEqualTo(422);
        assertThat(endless.body()).contains("jusqu’à quand");
        HttpResponse<String> compose =
                nord.submit("/redaction/bandeaux/nouveau", "/redaction/une", "faire", "composer");
        assertThat(compose.statusCode()).isEqualTo(422);
    }
}
