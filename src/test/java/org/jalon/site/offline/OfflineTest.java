package org.jalon.site.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import org.jalon._support.Browsing;
import org.jalon._support.LiveSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading without network, in a real browser. A proxy before the site lets a new version of it appear. */
@TestInstance(Lifecycle.PER_CLASS)
class OfflineTest extends LiveSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final String LIST = "/lieux?adresse=Roubaix";
    private static final List<String> PASSED_ON =
            List.of("Content-Type", "Content-Security-Policy", "Cache-Control", "Location");

    private HttpServer proxy;
    private volatile String version = "first";
    private volatile boolean off;

    @BeforeAll
    void start() throws IOException {
        proxy = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        proxy.setExecutor(Executors.newCachedThreadPool());
        proxy.createContext("/", this::pass);
        proxy.start();
    }

    @AfterAll
    void stop() {
        proxy.stop(0);
    }

    @BeforeEach
    void beginWithTheFirstVersion() {
        version = "first";
        off = false;
    }

    private void pass(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        HttpResponse<byte[]> answer = get(path);
        byte[] body = answer.body();
        if (path.equals("/service-worker.js")) {
            String script = new String(body, StandardCharsets.UTF_8)
                    .replaceFirst("\"version\":\"[0-9a-f]+\"", "\"version\":\"" + version + "\"")
                    .replace("\"off\":false", "\"off\":" + off);
            body = script.getBytes(StandardCharsets.UTF_8);
        }
        PASSED_ON.forEach(name -> answer.headers()
                .firstValue(name)
                .ifPresent(value -> exchange.getResponseHeaders().add(name, value)));
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String there(String path) {
        return "http://localhost:" + proxy.getAddress().getPort() + path;
    }

    private static void waitUntilKept(Page page, String version, String path) {
        waitUntil(page, """
                async ([cache, path]) => (await caches.has(cache)) && (await (await caches.open(cache)).match(path)) !== undefined
                """, List.of("jalon-saved-" + version, path));
    }

    /** Asks the page until it says so; unlike the browser driver, it waits for promises. */
    private static void waitUntil(Page page, String question, List<String> arguments) {
        for (int i = 0; i < 300 && !Boolean.TRUE.equals(page.evaluate(question, arguments)); i++) {
            page.waitForTimeout(100);
        }
        assertThat(page.evaluate(question, arguments)).as(question + arguments).isEqualTo(true);
    }

    @Test
    void readsTheLastListAndItsSheetsWithoutNetworkAndSaysSo() {
        String opened = sheet("r1");
        String listed = sheet("r2");
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(there(LIST));
            waitUntilKept(page, "first", LIST);
            page.navigate(there(opened));
            waitUntilKept(page, "first", opened);
            waitUntilKept(page, "first", listed);
            assertThat(page.locator(".offline-note").isVisible()).isFalse();

            context.setOffline(true);
            for (String path : List.of(LIST, opened, listed)) {
                page.navigate(there(path));
                assertThat(page.locator(".offline-note").textContent())
                        .contains("Vous êtes hors ligne. Page enregistrée le")
                        .containsPattern("20\\d\\d");
                assertThat(page.locator("h1").textContent()).isNotBlank();
                assertThat(page.locator(".state:visible").count())
                        .as("no state that may be over")
                        .isZero();
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(path)
                        .isEmpty();
            }
            assertThat(page.evaluate("getComputedStyle(document.body).fontFamily")
                            .toString())
                    .as("dressed as usual")
                    .contains("Atkinson");

            context.setOffline(false);
            page.navigate(there(LIST));
            assertThat(page.locator(".offline-note").isVisible()).isFalse();
        }
    }

    @Test
    void offersWhatItHasWhenAPageIsNotThere() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(there(sheet("r3")));
            waitUntilKept(page, "first", sheet("r3"));
            context.setOffline(true);
            page.navigate(there("/lieux?adresse=Ailleurs"));
            assertThat(page.locator("h1").textContent()).isEqualTo("Vous êtes hors ligne");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.locator(".saved a").first().click();
            assertThat(page.locator("h1").textContent()).contains("L’Étincelle");
            page.navigate(there("/en/observatoire"));
            assertThat(page.locator("h1").textContent()).isEqualTo("You are offline");
        }
    }

    @Test
    void replacesTheOldVersionAndItsPages() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(there(LIST));
            waitUntilKept(page, "first", LIST);
            version = "second";
            page.navigate(there(LIST));
            waitUntilKept(page, "second", LIST);
            waitUntil(page, "async () => (await caches.keys()).every(name => name.endsWith('second'))", List.of());
            context.setOffline(true);
            page.reload();
            assertThat(page.locator(".offline-note").isVisible()).isTrue();
        }
    }

    @Test
    void goesAwayWhenTheOperatorWantsItTo() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(there(LIST));
            waitUntilKept(page, "first", LIST);
            off = true;
            page.navigate(there("/"));
            waitUntil(page, "async () => (await caches.keys()).length === 0", List.of());
        }
    }

    @Test
    void forgetsOnDemand() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(there(sheet("r1")));
            waitUntilKept(page, "first", sheet("r1"));
            page.navigate(there("/donnees-personnelles"));
            page.locator("[data-forget]").click();
            waitUntil(page, "async () => !(await caches.keys()).some(name => name.includes('saved'))", List.of());
            assertThat(page.locator(".about [role=status]").textContent()).isEqualTo("Pages effacées");
        }
    }

    @Test
    void tellsBrowsersHowToInstallIt() {
        String manifest = text("/en/manifest.webmanifest");
        assertThat(manifest).contains("\"start_url\":\"/en\"", "\"purpose\":\"maskable\"", "\"lang\":\"en\"");
        HttpResponse<byte[]> worker = get("/service-worker.js");
        assertThat(worker.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(worker.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
    }
}
