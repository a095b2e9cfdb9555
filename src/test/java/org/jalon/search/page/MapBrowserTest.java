package org.jalon.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jalon._support.Browsing;
import org.jalon._support.LiveSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map as a person meets it in a browser. Skipped where there is no Chromium. */
class MapBrowserTest extends LiveSite {

    /** All that a first visit of the map may transfer. */
    private static final int BUDGET = 450_000;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private BrowserContext wide() {
        return BROWSING.browser().newContext(new NewContextOptions().setViewportSize(1280, 800));
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(url(path));
        waitUntilDrawn(page);
        return page;
    }

    private static void waitUntilDrawn(Page page) {
        page.waitForSelector("[data-map][data-drawn]:not([data-drawn='0'])");
    }

    private static void waitForCount(Page page, int count) {
        page.waitForSelector("[data-map][data-seen='" + count + "']");
    }

    @ParameterizedTest
    @CsvSource({
        "'',LIGHT,320", "'',LIGHT,1280", "'',DARK,320", "'',DARK,1280",
        "/en,LIGHT,320", "/en,LIGHT,1280", "/en,DARK,320", "/en,DARK,1280"
    })
    void everybodyCanReadTheMap(String prefix, ColorScheme colours, int width) {
        NewContextOptions options =
                new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours);
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            List<String> strangers = new ArrayList<>();
            context.onRequest(request -> {
                if (!request.url().startsWith(url("/"))) {
                    strangers.add(request.url());
                }
            });
            Page page = open(context, prefix + "/carte?adresse=Roubaix");
            assertReadable(page, width);
            page.locator(".on-map").first().click();
            page.locator(".summary-card").waitFor();
            assertReadable(page, width);
            assertThat(strangers).isEmpty();
            assertThat(context.cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"'',LIGHT", "'',DARK", "/en,LIGHT"})
    void everybodyCanReadTheMapBesideTheList(String prefix, ColorScheme colours) {
        NewContextOptions options =
                new NewContextOptions().setViewportSize(1280, 800).setColorScheme(colours);
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            assertReadable(open(context, prefix + "/lieux?adresse=Roubaix&vue=carte"), 1280);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,360", "DARK,1280"})
    void listsThePlacesOfOneDoor(ColorScheme colours, int width) {
        NewContextOptions options =
                new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours);
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            Page page = open(context, "/carte?latitude=50.1766&longitude=3.2345&zoom=16");
            waitForCount(page, 2);
            page.locator("canvas").focus();
            page.keyboard().press("Enter");
            page.locator("[data-panel] .results").waitFor();
            assertThat(page.locator("[data-panel] .results h2").allTextContents())
                    .hasSize(2)
                    .anyMatch(name -> name.contains("Maison des Tisserands"))
                    .anyMatch(name -> name.contains("Atelier du Câble"));
            assertReadable(page, width);
        }
    }

    private static void assertReadable(Page page, int width) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    @Test
    void drawsAllThatTheListCounts() {
        try (BrowserContext context = wide()) {
            Page page = open(context, "/carte");
            String title = page.locator("h1").textContent();
            int total = DIGITS.matcher(title)
                    .results()
                    .mapToInt(digits -> Integer.parseInt(digits.group()))
                    .findFirst()
                    .orElseThrow();
            waitForCount(page, total);
            assertThat(page.locator("[data-status]").textContent()).startsWith(total + " lieux dans la zone");
        }
    }

    /** The journey of somebody without a mouse: search, results, map, place in short, sheet. */
    @Test
    void leadsFromASearchToASheetByTheKeyboardAlone() {
        try (BrowserContext context = wide()) {
            Page page = context.newPage();
            page.navigate(url("/"));
            tabTo(page, "#adresse");
            page.keyboard().type("Roubaix");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/lieux\\?.*"));
            tabTo(page, ".views .wide");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*vue=carte.*"));
            waitUntilDrawn(page);
            tabTo(page, "canvas");
            for (int step = 0; step < 8 && page.locator(".summary-card").count() == 0; step++) {
                page.keyboard().press("Enter");
                page.waitForTimeout(400);
            }
            page.locator(".summary-card").waitFor();
            page.keyboard().press("Escape");
            assertThat(page.locator("[data-panel]").isVisible()).isFalse();
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("CANVAS");
            page.keyboard().press("Enter");
            page.locator(".summary-card").waitFor();
            String name = page.locator(".summary-card h2 a").textContent();
            tabTo(page, ".summary-card .actions a:last-child");
            page.keyboard().press("Enter");
            page.locator(".sheet").waitFor();
            assertThat(name).startsWith(page.locator("h1").textContent());
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int step = 0; step < 60; step++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("the Tab key does not lead to " + selector);
    }

    @Test
    void showsTheSamePlaceFromThePointAndFromTheList() {
        // So wide that the place in short does not cover the middle of the map.
        try (BrowserContext context =
                BROWSING.browser().newContext(new NewContextOptions().setViewportSize(1700, 900))) {
            Page page = open(context, "/carte?adresse=Douai");
            page.locator(".on-map").first().click();
            page.locator(".summary-card").waitFor();
            String fromList = page.locator(".summary-card").textContent();
            assertThat(page.url()).contains("lieu=");
            page.locator("[data-close]").click();
            assertThat(page.url()).doesNotContain("lieu=");
            page.waitForTimeout(600);
            page.locator("canvas").click();
            page.locator(".summary-card").waitFor();
            assertThat(page.locator(".summary-card").textContent()).isEqualTo(fromList);
        }
    }

    @Test
    void searchesTheAreaThatIsShown() {
        try (BrowserContext context = wide()) {
            Page page = open(context, "/carte?adresse=Roubaix");
            String before = page.locator("h1").textContent();
            assertThat(page.locator("[data-again]").isVisible()).isFalse();
            page.locator("canvas").focus();
            page.keyboard().press("+");
            page.keyboard().press("+");
            page.keyboard().press("+");
            page.locator("[data-again]").click();
            page.waitForURL(Pattern.compile(".*bbox=.*"));
            page.waitForFunction("text => document.querySelector('h1').textContent !== text", before);
            assertThat(page.url()).doesNotContain("adresse");
            int listed = page.locator(".found .results > li").count();
            waitForCount(page, listed);
            page.goBack();
            page.waitForFunction("text => document.querySelector('h1').textContent === text", before);
            assertThat(page.url()).contains("adresse=Roubaix");
        }
    }

    @Test
    void keepsTheViewInTheAddress() {
        try (BrowserContext context = wide()) {
            Page page = open(context, "/carte?latitude=50.6905&longitude=3.1802&zoom=13");
            page.locator("canvas").focus();
            page.keyboard().press("ArrowRight");
            page.waitForURL(Pattern.compile(".*#latitude=50\\.69.*&zoom=13.*"));
            String moved = page.url();
            page.reload();
            waitUntilDrawn(page);
            assertThat(page.url()).isEqualTo(moved);
        }
    }

    @Test
    void changesFiltersInPlace() {
        try (BrowserContext context = wide()) {
            Page page = open(context, "/carte?adresse=Roubaix");
            page.evaluate("window.same = true");
            page.locator(".chips a.demarches").click();
            page.waitForURL(Pattern.compile(".*categorie=demarches.*"));
            page.waitForFunction("() => document.querySelector('h1').textContent.includes('démarche')");
            waitForCount(page, page.locator(".found .results > li").count());
            assertThat(page.evaluate("window.same")).isEqualTo(true);
        }
    }

    @Test
    void opensBesideTheListWhenAskedForAndNotBefore() {
        try (BrowserContext context = wide()) {
            List<String> scripts = new ArrayList<>();
            context.onRequest(request -> {
                if (request.url().contains("/assets/map")) {
                    scripts.add(request.url());
                }
            });
            Page page = context.newPage();
            page.navigate(url("/lieux?adresse=Roubaix"));
            assertThat(scripts).isEmpty();
            page.locator(".views .wide").click();
            waitUntilDrawn(page);
            assertThat(scripts).isNotEmpty();
            assertThat(page.url()).endsWith("/lieux?adresse=Roubaix&vue=carte");
            page.goBack();
            page.waitForSelector("[data-map]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
            page.navigate(url("/lieux?adresse=Roubaix&vue=carte"));
            waitUntilDrawn(page);
        }
    }

    @Test
    void findsThePersonOnlyWhenTold() {
        NewContextOptions options = new NewContextOptions()
                .setViewportSize(1280, 800)
                .setGeolocation(50.2910, 2.7775)
                .setPermissions(List.of("geolocation"));
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            Page page = open(context, "/carte?adresse=Roubaix");
            page.locator("[data-here]").click();
            page.waitForURL(Pattern.compile(".*#latitude=50\\.2910&longitude=2\\.7775.*"));
            context.clearPermissions();
            page.reload();
            page.locator("[data-here]").click();
            page.waitForFunction("() => document.querySelector('[data-said]').textContent.includes('réglages')");
        }
    }

    @Test
    void saysWhenTilesDoNotCome() {
        try (BrowserContext context = wide()) {
            context.route("**/tiles/**", route -> route.abort());
            Page page = context.newPage();
            page.navigate(url("/carte?adresse=Roubaix"));
            page.locator("[data-trouble]").waitFor();
            assertThat(page.locator(".found .results > li").count()).isPositive();
            context.unroute("**/tiles/**");
            page.locator("[data-retry]").click();
            waitUntilDrawn(page);
            assertThat(page.locator("[data-trouble]").isVisible()).isFalse();
        }
    }

    @Test
    void givesTheListWithoutWebGlAndWithoutScripts() {
        try (BrowserContext context = wide()) {
            context.addInitScript("HTMLCanvasElement.prototype.getContext = () => null");
            Page page = context.newPage();
            page.navigate(url("/carte"));
            page.locator("[data-fallback]").getByText("ne peut pas dessiner").waitFor();
            assertThat(page.locator("canvas").count()).isZero();
            assertThat(page.locator(".found .results > li").count()).isPositive();
        }
        try (BrowserContext context =
                BROWSING.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(url("/carte"));
            assertThat(page.locator("[data-fallback]").isVisible()).isTrue();
            assertThat(page.locator("[data-view]").isVisible()).isFalse();
            assertThat(page.locator(".found .results > li").count()).isPositive();
        }
    }

    /** Asked for again one by one, as a browser asks over plain HTTP: what it tells of its own requests may never come. */
    @Test
    void staysLight() {
        try (BrowserContext context = wide()) {
            Set<String> asked = ConcurrentHashMap.newKeySet();
            context.onRequest(request -> asked.add(request.url()));
            open(context, "/carte");
            assertThat(asked)
                    .anyMatch(address -> address.contains("/tiles/places/"))
                    .anyMatch(address -> address.contains("/assets/map-worker"));
            long bytes = asked.stream()
                    .filter(address -> address.startsWith(url("/")))
                    .mapToLong(address -> get(address.substring(url("").length()), "Accept-Encoding", "gzip")
                            .body()
                            .length)
                    .sum();
            assertThat(bytes).isBetween(200_000L, (long) BUDGET);
        }
    }
}
