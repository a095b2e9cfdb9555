package org.jalon.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jalon._support.Browsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Passkeys with a virtual authenticator. Skipped where there is no Chromium. */
class PasskeyBrowserTest extends AccountSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void signsInByAPasskeyUntilItIsTakenAway() {
        String address = somebody();
        Visitor person = signedIn(address);
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            addAuthenticator(context, page);
            context.addCookies(List.of(new Cookie("jalon", person.cookies().get("jalon")).setUrl(url("/"))));
            page.navigate(url("/compte"));
            page.locator("a[href='/compte/cles']").click();
            page.locator("[data-passkey-make] button").click();
            page.locator(".own-lines li").waitFor();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.locator(".person summary").press("Enter");
            page.keyboard().press("Escape");
            assertThat(page.locator(".person ul").isVisible()).isFalse();
            page.locator(".person summary").click();
            page.locator(".person button").click();
            assertThat(context.cookies()).isEmpty();
            page.navigate(url("/compte?fait=nom"));
            page.locator("[data-passkey-enter] button").click();
            page.waitForURL(url("/compte?fait=nom"));
            assertThat(page.locator("main").textContent()).contains(address, "clé d’accès");
            page.navigate(url("/compte/cles"));
            page.locator(".own-lines button").click();
            page.locator(".own-lines").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.locator(".person summary").click();
            page.locator(".person button").click();
            page.waitForURL(url("/"));
            page.navigate(url("/en/connexion"));
            page.locator("[data-passkey-enter] button").click();
            page.locator("[data-passkey-enter] [role=status]:not(:empty)").waitFor();
            assertThat(page.locator("[role=status]").textContent()).contains("No passkey");
        }
    }

    @Test
    void refusesAnswersThatItDidNotAskFor() {
        Visitor stranger = visitor();
        assertThat(stranger.postJson("/connexion/cle", "{}").statusCode()).isEqualTo(422);
        HttpResponse<String> question = stranger.postJson("/connexion/cle/question", "{}");
        assertThat(question.statusCode()).isEqualTo(200);
        assertThat(question.body()).contains("challenge", "\"userVerification\":\"required\"");
        assertThat(stranger.postJson("/connexion/cle", "{\"id\":\"x\"}").statusCode())
                .isEqualTo(422);
        assertThat(stranger.postJson("/compte/cles/question", "{}").statusCode())
                .isEqualTo(303);
        Visitor person = signedIn(somebody());
        assertThat(person.postJson("/compte/cles/nouvelle", "not json").statusCode())
                .isEqualTo(422);
        assertThat(person.postJson("/compte/cles/nouvelle", " ".repeat(1_000_000))
                        .statusCode())
                .isEqualTo(422);
        assertThat(person.post(Map.of("Sec-Fetch-Site", "cross-site"), "/compte/cles/question")
                        .statusCode())
                .isEqualTo(403);
    }

    private static void addAuthenticator(BrowserContext context, Page page) {
        CDPSession devtools = context.newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", parameters);
    }
}
