package org.jalon.exchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon._support.LiveSite;
import org.jalon.directory.Directory;
import org.jalon.directory.SourceProfile;
import org.jalon.directory.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which the data are offered, in a browser. Skipped where there is no Chromium. */
class CatalogueBrowserTest extends LiveSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Autowired
    private Directory directory;

    @ParameterizedTest
    @CsvSource({
        "/donnees, 1280, LIGHT",
        "/donnees?ou=Lille%2C+Atlantide, 320, DARK",
        "/en/donnees, 360, LIGHT",
    })
    void isForEverybody(String path, int width, ColorScheme scheme) {
        try (BrowserContext context = BROWSING.browser()
                .newContext(new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.navigate(url(path));
            assertThat(page.locator("h1").count()).isEqualTo(1);
            ForEverybody.check(page, width);
        }
    }

    @Test
    void preparesTheLinksOfAPart() {
        try (BrowserContext context =
                BROWSING.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(url("/donnees"));
            page.getByLabel("Seulement une partie").fill("Lille");
            page.locator(".only button").click();
            assertThat(page.locator(".data .done").textContent()).contains("Lille");
            String link = page.locator(".offers a").first().getAttribute("href");
            assertThat(link).isEqualTo("/api/v1/export/mednum.csv?territoire=commune:59350");
            assertThat(get(link).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void saysWhoseTheDataAreAndUnderWhichTerms() {
        directory.describe(
                new SourceProfile(
                        "fixture",
                        "Hub d’essai",
                        "Association d’essai",
                        "Licence Ouverte 2.0",
                        "https://licence.example/",
                        true,
                        Trust.ORDINARY),
                "essai");
        String page = text("/donnees");
        assertThat(page)
                .contains(
                        "Hub d’essai",
                        "Association d’essai",
                        "<a href=\"https://licence.example/\">Licence Ouverte 2.0</a>")
                .contains("<code>Source\u00a0: ");
    }
}
