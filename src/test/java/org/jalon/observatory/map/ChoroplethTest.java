package org.jalon.observatory.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jalon.Jalon;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Maps of figures, the comparison of territories and what other sites may show of them, on one small site. */
class ChoroplethTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final String MAP = "/observatoire/carte?territoire=epci:200018083&indicateur=";
    private static final String OLD = MAP + "part-65-ans";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void serve() throws IOException {
        Path data = folder.resolve("data");
        FiguredSite.prepare(folder, data);
        context = new SpringApplication(Jalon.class).run("--server.port=0", "--jalon.data=" + data);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void drawsEachCommuneInItsClass() throws Exception {
        String page = text(OLD);
        // 31 communes from 10 to 40 per cent: the fifths begin at the 7th, 13th, 19th and 25th.
        assertThat(legend(page))
                .containsExactly(
                        "moins de 16 % 6 communes",
                        "de 16 % à moins de 22 % 6 communes",
                        "de 22 % à moins de 28 % 6 communes",
                        "de 28 % à moins de 34 % 6 communes",
                        "34 % et plus 7 communes");
        assertThat(page).contains("Environ un cinquième des communes").contains("INSEE, 2022");
        assertThat(between(page, "<g class=\"s5\">", "</g>").split("<path")).hasSize(8);
        String last = FiguredSite.codes(FiguredSite.DESVRES).getLast();
        assertThat(between(page, "<g class=\"s5\">", "</g>"))
                .contains("href=\"commune/" + last + "\"")
                .contains(" : 40 %</title>");
    }

    @Test
    void hatchesWhatIsSecretAndSaysHowMuchOfItThereIs() throws Exception {
        String page = text(MAP + "taux-pauvrete");
        assertThat(legend(page)).contains("secret statistique 29 communes");
        assertThat(between(page, "<g class=\"secret\">", "</g>").split("<path")).hasSize(30);
        assertThat(page).contains("<pattern id=\"f-secret\"").doesNotContain("class=\"absent\"");
    }

    @Test
    void namesTheClassesOfWhatIsNoNumber() throws Exception {
        assertThat(legend(text(MAP + "niveau-centralite")))
                .containsExactly("Non centre 28 communes", "Centre local 3 communes");
    }

    @Test
    void listsAllFiguresSorted() throws Exception {
        String page = text(OLD);
        List<String> codes = FiguredSite.codes(FiguredSite.DESVRES);
        String list = between(page, "<tbody>", "</tbody>");
        assertThat(list.indexOf(codes.getLast())).isLessThan(list.indexOf(codes.getFirst()));
        String turned = between(text(OLD + "&vue=tableau&ordre=croissant"), "<tbody>", "</tbody>");
        assertThat(turned.indexOf(codes.getLast())).isGreaterThan(turned.indexOf(codes.getFirst()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/observatoire/carte?territoire=epci:200018083&indicateur=n%27importe",
                "/observatoire/carte?territoire=departement:00&indicateur=part-65-ans",
                "/observatoire/carte?territoire=partout&indicateur=part-65-ans",
                "/observatoire/carte?territoire=epci:200018083&indicateur=part-confidentielle",
                "/integrer/carte-chiffres?territoire=epci:200018083&indicateur=part-confidentielle"
            })
    void saysWhatItDoesNotKnowAndShowsNothingElse(String path) throws Exception {
        assertThat(text(path))
                .contains("pas connu")
                .contains("class=\"trouble\"")
                .doesNotContain("<g class=\"s");
    }

    @Test
    void outlinesACommuneInItsEpci() throws Exception {
        String page = text("/observatoire/carte?territoire=commune:62268&indicateur=part-65-ans");
        assertThat(page).contains("Une commune ne se découpe pas").contains("<g class=\"marked\">");
    }

    @Test
    void listsWhereThereIsNoContourAndTellsTheOperator() throws Exception {
        String page = text("/observatoire/carte?territoire=departement:13&indicateur=part-65-ans");
        assertThat(page)
                .contains("jalon territory import")
                .doesNotContain("data-choropleth")
                .contains("<tbody>");
    }

    @Test
    void weighsLittleForADepartement() throws Exception {
        byte[] page = get("/observatoire/carte?territoire=departement:59&indicateur=part-65-ans")
                .body();
        assertThat(new String(page, StandardCharsets.UTF_8).split("<path")).hasSizeGreaterThan(600);
        assertThat(page.length).isLessThan(150_000);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        }
        assertThat(packed.size()).isLessThan(50_000);
    }

    @Test
    void sendsNothingTwice() throws Exception {
        String tag = get(OLD).headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = get(OLD, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void comparesFourAndSaysWhyNotFive() throws Exception {
        String page = text(
                "/observatoire/comparer?territoires=commune:62268&territoires=commune:59350&territoires=epci:200018083"
                        + "&territoires=departement:59&territoires=commune:59512&territoires=commune:62268&territoires=commune:00000");
        assertThat(page)
                .contains("Roubaix n’est pas montré")
                .contains("Desvres est déjà dans la comparaison")
                .contains("« commune:00000 » n’est pas un territoire connu")
                .contains("Retirez-en un pour en ajouter un autre");
        String file = text("/observatoire/comparer.csv?territoires=commune:62268&territoires=departement:59");
        assertThat(file.lines().filter(line -> line.contains(",part-65-ans,"))).hasSize(2);
        assertThat(get("/observatoire/comparer.csv?territoires=commune:00000").statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsOthersFramePublicFiguresOnly() throws Exception {
        String figure = "/integrer/figure/commune/62268/";
        HttpResponse<byte[]> shown = get(figure + "part-65-ans");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors 'self' *");
        assertThat(new String(shown.body(), StandardCharsets.UTF_8))
                .contains("Desvres")
                .contains("INSEE, 2022");
        assertThat(get(figure + "part-confidentielle").statusCode()).isEqualTo(404);
        assertThat(get(figure + "part-confidentielle.svg").statusCode()).isEqualTo(404);
        HttpResponse<byte[]> picture = get(figure + "part-65-ans.svg");
        assertThat(picture.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(new String(picture.body(), StandardCharsets.UTF_8))
                .contains("<title")
                .contains("INSEE, 2022");
        assertThat(get(OLD).headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void isForEverybody(int width) {
        NewContextOptions options = new NewContextOptions().setViewportSize(width, 800);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext browser = BROWSING.browser().newContext(options.setColorScheme(scheme))) {
                Page page = browser.newPage();
                for (String path : List.of(
                        OLD,
                        MAP + "taux-pauvrete&vue=tableau",
                        "/en" + MAP + "niveau-centralite",
                        "/observatoire/comparer?territoires=commune:62268&territoires=departement:59",
                        "/integrer/carte-chiffres?territoire=epci:200018083&indicateur=part-65-ans",
                        "/integrer/figure/commune/62268/part-65-ans")) {
                    page.navigate(url(path));
                    ForEverybody.check(page, width);
                }
            }
        }
    }

    @Test
    void goesFromNeighbourToNeighbourByKeysAndOpensWhatIsPointedAt() {
        try (BrowserContext browser = BROWSING.browser().newContext()) {
            Page page = browser.newPage();
            page.navigate(url(OLD));
            page.locator(".drawing").focus();
            page.keyboard().press("ArrowRight");
            String first = page.locator(".readout [role=status]").textContent();
            page.keyboard().press("ArrowLeft");
            String second = page.locator(".readout [role=status]").textContent();
            // Codes run along the rows of squares: its neighbour to the left has one per cent less.
            assertThat(share(first) - share(second)).isEqualTo(1);
            String href = page.locator(".readout a").getAttribute("href");
            page.keyboard().press("Enter");
            page.waitForURL("**/observatoire/" + href);
        }
    }

    private static int share(String words) {
        return Integer.parseInt(words.replaceFirst(".* : ", "").replaceAll("\\D", ""));
    }

    private static List<String> legend(String page) {
        return between(page, "<section class=\"legend\"", "</section>")
                .lines()
                .collect(Collectors.joining())
                .transform(lines -> Stream.of(lines.split("<li>")).skip(1))
                .map(line -> line.substring(0, line.indexOf("</li>"))
                        .replaceAll("<[^>]*>", " ")
                        .strip()
                        .replaceAll("\\s+", " "))
                .toList();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String text(String path) throws IOException, InterruptedException {
        return new String(get(path).body(), StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String url(String path) {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path;
    }
}
