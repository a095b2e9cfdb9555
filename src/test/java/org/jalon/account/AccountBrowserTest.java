package org.jalon.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.jalon._support.Browsing;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in with a browser without scripts, on a small screen. Skipped where there is no Chromium. */
class AccountBrowserTest extends AccountSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @ParameterizedTest
    @CsvSource({"'',LIGHT,320", "/en,DARK,320"})
    void leadsFromTheFootOfAPageToOnesAccount(String prefix, ColorScheme colours, int width) {
        NewContextOptions options =
                new NewContextOptions().setViewportSize(width, 700).setColorScheme(colours);
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            // Scripts of ours stay out; axe, which is one, comes in.
            context.route("**/assets/*.js", route -> route.abort());
            Page page = context.newPage();
            String address = somebody();
            page.navigate(url(prefix.isEmpty() ? "/" : prefix));
            page.locator("footer a[href$='/connexion']").click();
            checked(page, width);
            page.locator("#courriel").fill(address);
            page.locator("main form button").click();
            checked(page, width);
            page.locator("#code").fill("0000 0000");
            page.locator("main form button").click();
            assertThat(page.locator("[role=alert]").textContent()).isNotBlank();
            checked(page, width);
            page.navigate(mail(address, 1).link());
            checked(page, width);
            page.locator("main form button").click();
            page.waitForURL(url(prefix + "/compte"));
            assertThat(page.locator("main").textContent()).contains(address);
            checked(page, width);
            page.navigate(url(prefix + "/compte/supprimer"));
            checked(page, width);
            page.locator(".person summary").press("Enter");
            checked(page, width);
            page.locator(".person button").click();
            assertThat(context.cookies()).isEmpty();
        }
    }

    private static void checked(Page page, int width) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(width);
        String shots = System.getProperty("jalon.screenshots", "");
        if (!shots.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(shots, page.title().replaceAll("\\W+", "-") + width + ".png")));
        }
    }
}
