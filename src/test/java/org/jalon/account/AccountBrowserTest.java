package org.jalon.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
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
            ForEverybody.check(page, width);
            page.locator("#courriel").fill(address);
            page.locator("main form button").click();
            ForEverybody.check(page, width);
            page.locator("#code").fill("0000 0000");
            page.locator("main form button").click();
            assertThat(page.locator("[role=alert]").textContent()).isNotBlank();
            ForEverybody.check(page, width);
            page.navigate(mail(address, 1).link());
            ForEverybody.check(page, width);
            page.locator("main form button").click();
            page.waitForURL(url(prefix + "/compte"));
            assertThat(page.locator("main").textContent()).contains(address);
            ForEverybody.check(page, width);
            page.navigate(url(prefix + "/compte/supprimer"));
            ForEverybody.check(page, width);
            page.locator(".person summary").press("Enter");
            ForEverybody.check(page, width);
            page.locator(".person button").click();
            assertThat(context.cookies()).isEmpty();
        }
    }
}
