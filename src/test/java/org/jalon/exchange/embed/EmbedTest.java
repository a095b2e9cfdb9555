package org.jalon.exchange.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jalon._support.Browsing;
import org.jalon._support.LiveSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.HtmlUtils;

/** Places inside pages of another site: a real one, on an origin of its own. */
@TestInstance(Lifecycle.PER_CLASS)
class EmbedTest extends LiveSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private HttpServer other;
    private String page = "";

    @BeforeAll
    void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        other.createContext("/", exchange -> {
            byte[] body = ("<!doctype html><html lang=fr><title>Ailleurs</title><main><h1>Ailleurs</h1>" + page
                            + "</main>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        other.start();
    }

    @AfterAll
    void stop() {
        other.stop(0);
    }

    private Page elsewhere(BrowserContext context, String content) {
        page = content;
        Page opened = context.newPage();
        opened.navigate("http://127.0.0.1:" + other.getAddress().getPort() + "/");
        return opened;
    }

    @Test
    void showsPlacesInAFrameWithoutScripts() {
        String snippet = textOf(text("/integrer?ou=Roubaix&vue=liste"), "&lt;iframe");
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page opened = elsewhere(context, snippet);
            FrameLocator frame = opened.frameLocator("iframe");
            frame.locator(".results a").first().waitFor();
            assertThat(frame.locator("h1").textContent()).contains("Roubaix");
            assertThat(new AxeBuilder(opened).analyze().getViolations()).isEmpty();
            Page sheet = context.waitForPage(
                    () -> frame.locator(".results a").first().click());
            assertThat(sheet.url()).startsWith(url("/lieux/"));
            assertThat(opened.url()).as("the other site stays").contains("127.0.0.1");
        }
    }

    @Test
    void showsPlacesInItsElement() {
        String snippet = textOf(text("/integrer?ou=Roubaix&vue=liste&couleurs=oui&accent=%23d4004f"), "&lt;script");
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page opened = elsewhere(context, snippet);
            FrameLocator frame = opened.frameLocator("jalon-carte iframe");
            frame.locator(".results a").first().waitFor();
            assertThat(opened.locator("jalon-carte > a").count()).isZero();
            assertThat(frame.locator("button").first().evaluate("e => getComputedStyle(e).backgroundColor"))
                    .isEqualTo("rgb(212, 0, 79)");
            opened.evaluate("document.querySelector('jalon-carte').setAttribute('langue', 'en')");
            frame.locator("html[lang=en]").waitFor();
        }
    }

    @Test
    void leavesALinkWhereTheElementDoesNotRun() {
        String snippet = textOf(text("/integrer?ou=Roubaix"), "&lt;script");
        try (BrowserContext context =
                BROWSING.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page opened = elsewhere(context, snippet);
            opened.locator("jalon-carte a").click();
            assertThat(opened.url()).startsWith(url("/lieux?territoire=commune:59512"));
        }
    }

    @Test
    void isTheOnlyPageThatOthersMayFrame() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page opened = elsewhere(
                    context,
                    "<iframe id=a src='" + url("/lieux") + "'></iframe><iframe id=b src='"
                            + url("/hauts-de-france/nord/lieux") + "'></iframe>");
            opened.frameLocator("#b").locator(".embedded-foot").waitFor();
            assertThat(opened.frameLocator("#a").locator(".results").count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isReadableOnTheSmallestScreens(ColorScheme colours) {
        NewContextOptions options =
                new NewContextOptions().setViewportSize(320, 700).setColorScheme(colours);
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            Page opened = context.newPage();
            for (String path : new String[] {
                "/integrer?ou=Roubaix&vue=liste&couleurs=oui&accent=%23ffcc00",
                "/en/integrer/carte?vue=liste&fond=123456",
                "/accessibilite",
                "/en/donnees-personnelles"
            }) {
                opened.navigate(url(path));
                assertThat(new AxeBuilder(opened).analyze().getViolations())
                        .as("%s %s", path, colours)
                        .isEmpty();
                assertThat((int) opened.evaluate("document.documentElement.scrollWidth"))
                        .as("width of %s", path)
                        .isLessThanOrEqualTo(320);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/integrer,200",
        "/en/integrer,200",
        "/integrer/carte?territoire=commune:59512,200",
        "/integrer/carte?accent=zzz,200",
        "/integrer/couleurs.css?accent=d4004f,200",
        "/integrer/couleurs.css?accent=red,400",
        "/integrer/couleurs.css,400",
        "/hauts-de-france/nord,302",
        "/bretagne/nord,404"
    })
    void answersWithTheRightStatus(String path, int status) {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void keepsTheElementForAnHourOpenToAll() {
        HttpResponse<byte[]> script = get("/integrer/jalon-carte.js", "Accept-Encoding", "gzip");
        assertThat(script.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(script.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=3600");
        assertThat(script.body().length).isLessThan(1_500);
    }

    @Test
    void keepsPeopleInTheTerritoryWhenTheySearch() {
        assertThat(text("/integrer/carte?territoire=commune:59512&vue=liste&accent=d4004f"))
                .contains("<input type=\"hidden\" name=\"territoire\" value=\"commune:59512\">")
                .contains("<input type=\"hidden\" name=\"accent\" value=\"d4004f\">")
                .contains("/integrer/couleurs.css?accent=d4004f&amp;fond=ffffff")
                .doesNotContain("<nav", "style=\"");
    }

    @Test
    void takesTheTerritoriesOfAnyOtherAddress() {
        assertThat(textOf(text("/integrer?territoire=departement:59&territoire=commune:62041"), "&lt;iframe"))
                .contains("territoire=departement:59", "territoire=commune:62041");
    }

    @Test
    void saysWhatItMended() {
        assertThat(text("/integrer?couleurs=oui&accent=%23ffcc00&ou=zzz"))
                .contains("#ffcc00 (liens et boutons)", "contraste de 4,5", "«\u00a0zzz\u00a0»");
        assertThat(text("/integrer?hauteur=99999")).contains("value=\"2000\"");
    }

    /** The content of the text area that begins so, with its entities resolved, as it is copied. */
    private static String textOf(String html, String beginning) {
        int start = html.indexOf(">" + beginning) + 1;
        return HtmlUtils.htmlUnescape(html.substring(start, html.indexOf("</textarea>", start)));
    }
}
