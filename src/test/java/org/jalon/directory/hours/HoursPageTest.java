package org.jalon.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.jalon._support.Browsing;
import org.jalon._support.LiveSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writing opening hours in a browser. Skipped where there is no Chromium. */
class HoursPageTest extends LiveSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void writesAWeekOnAPhoneWithoutScripts() {
        NewContextOptions phone =
                new NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false);
        try (BrowserContext context = BROWSING.browser().newContext(phone)) {
            Page page = context.newPage();
            page.navigate(url("/"));
            page.locator("footer a[href='/horaires']").click();
            page.getByLabel("Lundi, ouverture du matin").fill("9h");
            page.getByLabel("Lundi, fermeture du matin").fill("midi");
            page.locator("button[value=copier]").click();
            assertThat(page.getByLabel("Vendredi, fermeture du matin").inputValue())
                    .isEqualTo("midi");
            page.getByLabel("Samedi, ouverture du matin").fill("dix");
            page.locator(".send button").click();
            assertThat(page.url()).endsWith("/horaires#resultat");
            assertThat(page.locator(".mistakes li").first().textContent()).contains("Samedi, ouverture du matin");
            assertThat(page.getByLabel("Samedi, ouverture du matin").inputValue())
                    .isEqualTo("dix");
            page.getByLabel("Samedi, ouverture du matin").fill("10");
            page.getByLabel("Samedi, fermeture du matin").fill("11:30");
            page.locator("#feries-fermes").check();
            page.getByLabel("Samedi, fermeture du matin").press("Enter");
            assertThat(page.locator(".mistakes").count()).isZero();
            assertThat(page.locator("#resultat-osm").inputValue())
                    .isEqualTo("Mo-Fr 09:00-12:00; Sa 10:00-11:30; PH off");
            assertThat(page.locator(".said-hours .week").textContent().replace('\u00a0', ' '))
                    .contains("9 h–12 h")
                    .contains("10 h–11 h 30");
        }
    }

    @Test
    void removesAPeriodWithoutScripts() {
        try (BrowserContext context =
                BROWSING.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(url("/horaires"));
            assertThat(page.locator("button[value^=retirer]").count()).isZero();
            page.locator("#p1-du").fill("2026-12-24");
            page.locator("button[value=periode]").click();
            page.locator("#p2-du").fill("2027-05-14");
            page.locator("button[value=retirer-p1]").click();
            assertThat(page.locator(".period").count()).isEqualTo(1);
            assertThat(page.locator("#p1-du").inputValue()).isEqualTo("2027-05-14");
        }
    }

    @Test
    void previewsWhileSomebodyTypes() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(url("/en/horaires"));
            page.getByLabel("Tuesday, afternoon opening").fill("2 pm");
            page.getByLabel("Tuesday, afternoon closing").fill("5 pm");
            page.locator(".said-hours").waitFor();
            assertThat(page.locator("#resultat-osm").inputValue()).isEqualTo("Tu 14:00-17:00; PH unknown");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("ma-a2");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everybodyCanUseTheForm(ColorScheme colours) {
        NewContextOptions small =
                new NewContextOptions().setViewportSize(320, 740).setColorScheme(colours);
        try (BrowserContext context = BROWSING.browser().newContext(small)) {
            Page page = context.newPage();
            for (String path : List.of(
                    "/horaires",
                    "/en/horaires?osm=Mo-Fr%2009:00-12:00;2027%20Jan%2001%20off;2027%20May%2014%20off",
                    "/horaires?osm=Apr-Oct%20Mo-Fr%2009:00-12:00",
                    "/horaires?osm=zzz")) {
                page.navigate(url(path));
                page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                assertIsGood(page, path);
            }
            page.navigate(url("/horaires"));
            page.locator("#lu-de1").fill("neuf");
            page.locator("#vacances-autres").check();
            page.locator(".send button").click();
            assertIsGood(page, "mistakes");
        }
    }

    private static void assertIsGood(Page page, String what) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(what).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", what)
                .isLessThanOrEqualTo(320);
    }
}
