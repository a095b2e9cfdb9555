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
import org.jalon.storage.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Passkeys with a virtual authenticator. Skipped where there is no Chromium. */
class PasskeyBrowserTest extends AccountSite {

    @Autowired
    private Database database;

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

    @Test
    void keepsTwentyOfAnAccountAndNoMore() {
        String address = somebody();
        Visitor person = signedIn(address);
        keep(address, 19);
        assertThat(person.get("/compte/cles").body())
                .contains("data-passkey-make")
                .doesNotContain("vingt clés");
        keep(address, 20);
        assertThat(person.get("/compte/cles").body()).contains("vingt clés").doesNotContain("data-passkey-make");
        person.postJson("/compte/cles/question", "{}");
        assertThat(person.postJson("/compte/cles/nouvelle", "{}").statusCode()).isEqualTo(422);
    }

    private void keep(String address, int number) {
        database.jdbc()
                .sql("insert into passkey select ?, id, 'essai', 'AAAA', 'AAAA', 0, true, true, true, 'internal', ?, ?"
                        + " from account where address = ?")
                .params("cl%02d".formatted(number), number, number, address)
                .update();
        if (number == 19) {
            for (int i = 1; i < number; i++) {
                keep(address, i);
            }
        }
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
