package org.jalon.contribution.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.directory.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map on which a position is shown instead of written, in a browser. Skipped where there is no Chromium. */
class PickingBrowserTest extends ProposeSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    /** What an arrow key moves the marker by on the map of a door: ten pixels of a world of 512 × 2^17 pixels. */
    private static final double TEN_PIXELS = 10 * 360.0 / (512 << 17);

    private static Page open(Page page) {
        page.locator("[data-open]").click();
        page.locator(".picking canvas:focus").waitFor();
        return page;
    }

    private static List<Double> position(Page page) {
        return Stream.of(page.locator("#position").inputValue().split(", "))
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void sendsThePositionThatTheMarkerWasMovedTo() {
        Place place = aPlace();
        try (BrowserContext context = BROWSING.browser().newContext()) {
            List<String> loaded = new CopyOnWriteArrayList<>();
            context.onRequest(request -> loaded.add(request.url()));
            Page page = context.newPage();
            page.navigate(url(form(place, "adresse")));
            List<Double> before = position(page);
            page.locator("#complement_adresse").fill("Porte bleue");
            assertThat(loaded).noneMatch(address -> address.contains("/assets/map") || address.contains("/tiles/"));

            open(page).keyboard().press("ArrowRight");
            List<Double> byKey = position(page);
            assertThat(byKey.getFirst()).isCloseTo(before.getFirst(), within(1e-5));
            assertThat(byKey.getLast()).isCloseTo(before.getLast() + TEN_PIXELS, within(1e-5));
            Locator said = page.locator(".picking [data-said]");
            said.getByText("à l’est").waitFor();
            assertThat(said.textContent().replace((char) 160, (char) 32)).contains("4 mètres");

            page.locator(".picking canvas").click(new Locator.ClickOptions().setPosition(60, 60));
            List<Double> byClick = position(page);
            assertThat(byClick.getFirst()).isGreaterThan(before.getFirst());
            assertThat(byClick.getLast()).isLessThan(before.getLast());
            String text = page.locator("#position").inputValue();
            assertThat(text).matches("\\d+\\.\\d{5}, \\d+\\.\\d{5}");

            page.locator("[data-keep]").click();
            assertThat(page.evaluate("document.activeElement.hasAttribute('data-open')"))
                    .isEqualTo(true);
            page.locator("button[value=envoyer]").click();
            page.waitForURL("**/contributions/*");
            assertThat(said(place)).contains(text.split(", ")).contains("Porte bleue");
        }
    }

    @Test
    void givesBackWhatWasTypedWhenCancelled() {
        Place place = aPlace();
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(url(form(place, "adresse")));
            page.locator("#position").fill("https://example.org/?mlat=50.63&mlon=3.07 50,6301 / 3,0702");
            String typed = page.locator("#position").inputValue();
            open(page).keyboard().press("Shift+ArrowUp");
            assertThat(position(page).getFirst()).isGreaterThan(50.63);
            page.locator("[data-cancel]").click();
            assertThat(page.locator("#position").inputValue()).isEqualTo(typed);
            assertThat(page.locator(".pick-map").isVisible()).isFalse();
            open(page).keyboard().press("ArrowDown");
            assertThat(page.locator("#position").inputValue()).isNotEqualTo(typed);
        }
    }

    @Test
    void beginsInTheCommuneOfANewPlace() throws InterruptedException {
        importPlaces();
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(url("/proposer"));
            page.locator("#commune").fill("Roubaix");
            open(page);
            assertThat(page.locator("#position").inputValue()).isEmpty();
            page.locator("[data-put]").click();
            assertThat(position(page).getFirst()).isCloseTo(50.69, within(0.03));
            assertThat(position(page).getLast()).isCloseTo(3.18, within(0.03));
            assertThat(page.locator("#commune").inputValue()).isEqualTo("Roubaix");
        }
    }

    @Test
    void leavesTheFieldWhereTheMapCannotBeHad() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            context.route("**/assets/map-*.js", route -> route.abort());
            Page page = context.newPage();
            page.navigate(url("/proposer"));
            page.locator("#position").fill("50.6905, 3.1802");
            page.locator("[data-open]").click();
            page.locator(".picking [data-said]")
                    .getByText("Copiez les coordonnées")
                    .waitFor();
            assertThat(page.locator("#position").inputValue()).isEqualTo("50.6905, 3.1802");
        }
    }

    @ParameterizedTest
    @CsvSource({"'',LIGHT,320,adresse", "/en,DARK,360,tout", "'',LIGHT,1280,adresse"})
    void everybodyCanUseTheMap(String prefix, ColorScheme colours, int width, String subject) {
        Place place = aPlace();
        NewContextOptions options =
                new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours);
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate(url(prefix + form(place, subject)));
            open(page).keyboard().press("ArrowLeft");
            page.locator(".picking [data-said]:not(:empty)").waitFor();
            ForEverybody.check(page, width);
            assertThat(page.locator(".picking button:visible").all())
                    .allSatisfy(
                            button -> assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(44));
        }
    }
}
