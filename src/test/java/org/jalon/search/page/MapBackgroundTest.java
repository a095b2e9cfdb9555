package org.jalon.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jalon._support.Browsing;
import org.jalon._support.LiveSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The map on the background of another site, which an operator chose. */
class MapBackgroundTest extends LiveSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final String STYLE = """
            {"version": 8, "sources": {}, "layers": [
              {"id": "paper", "type": "background", "paint": {"background-color": "#fed"}}]}
            """;

    private static final HttpServer OTHER = otherSite();
    private static final String ORIGIN =
            "http://127.0.0.1:" + OTHER.getAddress().getPort();

    private static HttpServer otherSite() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/style.json", exchange -> {
                byte[] style = STYLE.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
                exchange.sendResponseHeaders(200, style.length);
                exchange.getResponseBody().write(style);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void chooseABackground(DynamicPropertyRegistry registry) {
        registry.add("jalon.map.style", () -> ORIGIN + "/style.json");
        registry.add("jalon.map.attribution", () -> "Fond de plan d’essai");
    }

    @AfterAll
    static void stop() {
        OTHER.stop(0);
    }

    private String policy(String path) {
        return get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void letsTheOtherSiteInOnPagesWithAMapOnly() {
        assertThat(policy("/carte"))
                .contains("connect-src 'self' " + ORIGIN + ";")
                .contains("img-src 'self' data: " + ORIGIN + ";")
                .contains("default-src 'self';");
        assertThat(policy("/")).doesNotContain(ORIGIN);
        assertThat(policy(sheet("r1"))).doesNotContain(ORIGIN);
    }

    @Test
    void drawsPlacesOnItAndOnItsOwnWhenItIsNotThere() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            List<String> asked = new ArrayList<>();
            context.onRequest(request -> asked.add(request.url()));
            Page page = context.newPage();
            page.navigate(url("/carte?adresse=Roubaix"));
            page.waitForSelector("[data-map][data-drawn]:not([data-drawn='0'])");
            assertThat(asked).contains(ORIGIN + "/style.json").noneMatch(address -> address.contains("/territoires/"));
            assertThat(page.locator(".maplibregl-ctrl-attrib").textContent()).contains("Fond de plan d’essai");
            OTHER.removeContext("/style.json");
            asked.clear();
            page.reload();
            page.waitForSelector("[data-map][data-drawn]:not([data-drawn='0'])");
            assertThat(asked).anyMatch(address -> address.contains("/territoires/"));
        }
    }
}
