package org.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon._support.Browsing;
import org.jalon._support.LiveSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person meets in a browser. Skipped where there is no Chromium. */
class BrowserTest extends LiveSite {

    private static final String QUESTIONS =
            "Pour qui Quoi Où Quels horaires Quels coûts Quel accès Quel accompagnement Quelle accessibilité";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @ParameterizedTest
    @CsvSource({
        "'',LIGHT,320", "'',LIGHT,1280", "'',DARK,320", "'',DARK,1280",
        "/en,LIGHT,320", "/en,LIGHT,1280", "/en,DARK,320", "/en,DARK,1280"
    })
    void everybodyCanReadEveryPage(String prefix, ColorScheme colours, int width) {
        List<String> kinds = List.of(
                prefix.isEmpty() ? "/" : prefix,
                prefix + "/lieux?adresse=Roubaix",
                prefix + "/lieux?adresse=Roubaix&services=zzz",
                prefix + sheet("r1"),
                prefix + sheet("r4"),
                prefix + sheet("r7"),
                prefix + "/nowhere");
        NewContextOptions options =
                new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours);
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            List<String> strangers = new ArrayList<>();
            context.onRequest(request -> {
                if (!request.url().startsWith(url("/"))) {
                    strangers.add(request.url());
                }
            });
            Page page = context.newPage();
            for (String kind : kinds) {
                page.navigate(url(kind));
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as("%s %s %d", kind, colours, width)
                        .isEmpty();
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of %s", kind)
                        .isLessThanOrEqualTo(width);
            }
            assertThat(strangers).isEmpty();
            assertThat(context.cookies()).isEmpty();
        }
    }

    /** The place whose hours the test above reads in all colours. */
    @Test
    void tellsFirstWhatIsExceptional() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(url(sheet("r7")));
            assertThat(page.locator(".hours-notices li").allTextContents())
                    .anyMatch(notice -> notice.contains("Fermé exceptionnellement") && notice.contains("travaux"));
        }
    }

    @Test
    void leadsToAPlaceWithoutScripts() {
        try (BrowserContext context =
                BROWSING.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(url("/"));
            assertThat(page.locator("[data-locate]").isVisible()).isFalse();
            page.locator("#adresse").fill("Roubaix");
            page.locator(".need.demarches").click();
            assertThat(page.url()).contains("adresse=Roubaix").contains("categorie=demarches");
            assertThat(page.locator("h1").textContent())
                    .contains("pour faire une démarche")
                    .contains("Roubaix");
            page.locator(".results a", new Page.LocatorOptions().setHasText("Tilleuls"))
                    .click();
            assertThat(page.locator(".questions dt").allTextContents())
                    .extracting(title -> title.replaceAll("[\\s\u00a0]*\\?", ""))
                    .isEqualTo(List.of(QUESTIONS.split(" (?=Q|Où)")));
            assertThat(page.locator(".actions a").first().getAttribute("href")).isEqualTo("tel:+33320000000");
            page.locator(".back").click();
            assertThat(page.url()).contains("adresse=Roubaix");
        }
    }

    @Test
    void isDrivenByTheKeyboardAlone() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(url("/"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            page.locator("#adresse").focus();
            page.keyboard().type("Roubai");
            page.locator("[role=option]").first().waitFor();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#adresse").getAttribute("aria-activedescendant"))
                    .isNotBlank();
            page.keyboard().press("Enter");
            assertThat(page.locator("#adresse").inputValue()).contains("Roubaix");
            assertThat(page.locator("[role=listbox]").isVisible()).isFalse();
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/lieux\\?.*"));
            assertThat(page.locator(".results li").count()).isPositive();
        }
    }

    @Test
    void usesThePositionOfTheDevice() {
        NewContextOptions options =
                new NewContextOptions().setGeolocation(50.6905, 3.1802).setPermissions(List.of("geolocation"));
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate(url("/en"));
            page.locator("[data-locate] button").click();
            page.waitForURL(Pattern.compile(".*latitude=50\\.6905.*"));
            assertThat(page.locator("h1").textContent()).contains("your position");
        }
    }

    @Test
    void runsNothingThatSourcesWrote() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            List<String> alerts = new ArrayList<>();
            Page page = context.newPage();
            page.onDialog(dialog -> {
                alerts.add(dialog.message());
                dialog.dismiss();
            });
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    alerts.add(message.text());
                }
            });
            page.navigate(url(sheet("r4")));
            Object name = page.evaluate(
                    "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).name");
            assertThat(name.toString()).isEqualTo(page.locator("h1").textContent());
            assertThat(alerts).isEmpty();
        }
    }

    @Test
    void bearsForcedColoursAndStillness() {
        NewContextOptions options =
                new NewContextOptions().setForcedColors(ForcedColors.ACTIVE).setReducedMotion(ReducedMotion.REDUCE);
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate(url("/lieux?adresse=Roubaix"));
            assertThat(page.locator(".results .shape").first().isVisible()).isTrue();
            assertThat(page.evaluate("getComputedStyle(document.querySelector('button')).transitionDuration"))
                    .isEqualTo("0s");
        }
    }
}
