package org.jalon.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jalon._support.Browsing;
import org.jalon._support.LiveSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Favourites, which a browser keeps for itself. */
class FavouritesTest extends LiveSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void areKeptInTheBrowserAlone() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(url("/favoris"));
            assertThat(page.locator(".favourites [role=status]").textContent()).contains("pas encore de favori");

            page.navigate(url("/lieux?adresse=Roubaix"));
            page.locator(".results .star").nth(0).click();
            page.locator(".results .star").nth(1).click();
            assertThat(page.locator(".star[aria-pressed=true]").count()).isEqualTo(2);
            page.navigate(url(sheet("r3")));
            page.locator(".star").press("Enter");

            List<String> asked = new ArrayList<>();
            context.onRequest(request -> asked.add(request.url()));
            page.navigate(url("/favoris"));
            page.locator(".results li").nth(2).waitFor();
            assertThat(page.locator(".results h2").first().textContent())
                    .as("the latest first")
                    .contains("L’Étincelle");
            assertThat(asked).anyMatch(address -> address.contains("/favoris/lieux?id="));
            assertThat(context.cookies()).isEmpty();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

            page.locator(".taken a").first().click();
            assertThat(page.locator("h1").textContent()).contains("3 lieux à imprimer");
            page.goBack();
            page.locator("[data-clear]").click();
            assertThat(page.locator(".results li").count()).isZero();
            page.locator("[data-undo]").click();
            page.locator(".results li").nth(2).waitFor();
        }
    }

    @Test
    void areNotOfferedWithoutScripts() {
        try (BrowserContext context =
                BROWSING.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(url("/lieux?adresse=Roubaix"));
            assertThat(page.locator(".star:visible").count()).isZero();
            page.locator(".keep input").first().check();
            page.locator(".taken button").first().click();
            assertThat(page.locator("h1").textContent()).contains("Un lieu à imprimer");
            page.navigate(url("/favoris"));
            assertThat(page.locator("main").textContent()).contains("ont besoin de JavaScript");
        }
    }

    @Test
    void answersWithinBounds() {
        assertThat(get("/favoris/lieux").statusCode()).isEqualTo(200);
        String id = sheet("r1").substring("/lieux/".length(), "/lieux/".length() + 10);
        assertThat(text("/favoris/lieux?id=" + id + "&id=0000000000&id=%3Cb%3E"))
                .contains("Tilleuls", "Un lieu choisi n’est plus publié")
                .doesNotContain("<b>");
    }
}
