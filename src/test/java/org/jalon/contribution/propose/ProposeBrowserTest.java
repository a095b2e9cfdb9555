package org.jalon.contribution.propose;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.contribution.ContributionSite;
import org.jalon.directory.Place;
import org.jalon.storage.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms of proposals in a browser. Skipped where there is no Chromium. */
class ProposeBrowserTest extends ContributionSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final List<String> SUBJECTS = List.of(
            "",
            "?quoi=horaires",
            "?quoi=fermeture",
            "?quoi=contact",
            "?quoi=adresse",
            "?quoi=services",
            "?quoi=presentation",
            "?quoi=tout",
            "?quoi=autre",
            "?quoi=doublon",
            "?quoi=exact");

    private static final Pattern PART = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+\\.(?:css|js|svg))\"");
    private static final int MOST_BYTES = 60_000;

    @Autowired
    private Database database;

    @BeforeEach
    void comeFromElsewhere() {
        database.jdbc().sql("update proposal set network_mark = null").update();
    }

    @Test
    void correctsHoursOnAPhoneWithoutScripts() {
        Place place = aPlace();
        NewContextOptions phone =
                new NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false);
        try (BrowserContext context = BROWSING.browser().newContext(phone)) {
            Page page = context.newPage();
            page.navigate(url("/lieux/" + place.id()));
            page.locator(".correcting a").first().click();
            page.locator("a[href$='quoi=horaires']").click();
            page.getByLabel("Jeudi, ouverture du matin").fill("neuf");
            page.locator("button[value=envoyer]").click();
            assertThat(page.locator(".mistakes li").first().textContent()).contains("Jeudi, ouverture du matin");
            page.getByLabel("Jeudi, ouverture du matin").fill("14h");
            page.getByLabel("Jeudi, fermeture du matin").fill("17h");
            page.locator("button[name=h-faire][value=voir]").last().click();
            assertThat(page.locator(".said-hours").textContent().replace('\u00a0', ' '))
                    .contains("14 h–17 h");
            page.locator("button[value=envoyer]").click();
            assertThat(page.url()).contains("/contributions/");
            assertThat(page.locator(".changes").textContent().replace('\u00a0', ' '))
                    .contains("Horaires")
                    .contains("14 h–17 h");
        }
    }

    @Test
    void tellsEverythingWithTheKeyboard() {
        Place place = aPlace();
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(url("/lieux/" + place.id() + "/corriger?quoi=contact"));
            page.locator("#telephone").focus();
            page.keyboard().press("Control+A");
            page.keyboard().type("12");
            page.keyboard().press("Enter");
            page.locator("#suite").waitFor();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("suite");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("suite");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("telephone");
            page.keyboard().press("Control+A");
            page.keyboard().type("03 20 11 11 15");
            page.keyboard().press("Enter");
            page.waitForURL("**/contributions/*");
            assertThat(page.locator("h2#etat").textContent()).isEqualTo("Reçu, à lire");
        }
    }

    @Test
    void showsLookAlikesWhileSomebodyTypes() throws InterruptedException {
        Place place = aPlace();
        importPlaces();
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(url("/proposer?latitude=50.6371&longitude=3.0633"));
            assertThat(page.locator("#commune").inputValue()).isEqualTo("Lille");
            page.locator("#adresse").fill("12 rue des Tilleuls");
            page.locator("#nom").fill(place.name());
            Locator alike = page.locator("[data-alike] a").first();
            alike.waitFor();
            assertThat(alike.getAttribute("href")).endsWith("/corriger");
        }
    }

    @ParameterizedTest
    @CsvSource({"'',LIGHT,320", "/en,DARK,320", "'',LIGHT,640"})
    void everybodyCanUseTheForms(String prefix, ColorScheme colours, int width) {
        Place place = aPlace();
        NewContextOptions options =
                new NewContextOptions().setViewportSize(width, 700).setColorScheme(colours);
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            Page page = context.newPage();
            for (String subject : SUBJECTS) {
                page.navigate(url(prefix + "/lieux/" + place.id() + "/corriger" + subject));
                checked(page, width);
            }
            page.navigate(url(prefix + "/proposer"));
            page.locator("button[value=envoyer]").click();
            checked(page, width);
            page.navigate(url(prefix + "/contribuer"));
            checked(page, width);
            page.navigate(url(prefix + "/lieux/" + place.id() + "/corriger?quoi=autre"));
            page.locator("#message").fill("La porte est à gauche");
            page.locator("button[value=envoyer]").click();
            checked(page, width);
        }
    }

    @Test
    void isLightEnoughForAnOldTelephone() throws IOException {
        String html = text("/lieux/" + aPlace().id() + "/corriger?quoi=horaires");
        long bytes = zipped(html);
        Matcher part = PART.matcher(html);
        while (part.find()) {
            bytes += zipped(text(part.group(1)));
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private static long zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static void checked(Page page, int width) {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        ForEverybody.check(page, width);
    }
}
