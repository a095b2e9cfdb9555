package org.jalon.territory;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jalon.geo.LatLon;
import org.jalon.territory.address.AddressService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeocoderTest {

    private static final String HOUSE = """
            {"type": "FeatureCollection", "features": [{"type": "Feature",
              "geometry": {"type": "Point", "coordinates": [3.1807, 50.6921]},
              "properties": {"label": "12 Rue de Lille 59100 Roubaix", "score": 0.97, "type": "housenumber",
                "citycode": "59512", "postcode": "59100", "city": "Roubaix"}}]}
            """;
    private static final Duration TIMEOUT = Duration.ofMillis(500);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private AddressService addresses;
    private Geocoder geocoder;
    private volatile Answer answer = exchange -> send(exchange, 200, HOUSE);

    /** What the server does with a question. */
    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/search", exchange -> {
            questions.add(exchange.getRequestURI().getQuery());
            answer.to(exchange);
        });
        server.start();
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/search");
        addresses = new AddressService(uri, TIMEOUT, Duration.ofMinutes(1));
        geocoder = new Geocoder(Gazetteers.bundled(), addresses);
    }

    @AfterEach
    void stop() {
        addresses.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void locatesAnAddressThroughTheService() {
        Located located = geocoder.locate("12 rue de lille roubaix").orElseThrow();
        assertThat(located.label()).isEqualTo("12 Rue de Lille 59100 Roubaix");
        assertThat(located.position()).isEqualTo(new LatLon(50.6921, 3.1807));
        assertThat(located.precision()).isEqualTo(Located.Precision.HOUSE);
        assertThat(located.commune()).isNotNull().extracting(Commune::name).isEqualTo("Roubaix");
        assertThat(questions).containsExactly("q=12+rue+de+lille+roubaix&limit=1&autocomplete=0");
    }

    @Test
    void remembersAnswers() {
        geocoder.locate("12 rue de lille roubaix");
        geocoder.locate("  12  rue de lille roubaix ");
        assertThat(questions).hasSize(1);
    }

    @Test
    void suggestsNearAPointWithoutTellingExactlyWhere() {
        List<Located> suggestions = geocoder.suggest("12 rue de li", new LatLon(50.69214, 3.18076), 5);
        assertThat(suggestions).extracting(Located::label).containsExactly("12 Rue de Lille 59100 Roubaix");
        assertThat(questions).containsExactly("q=12+rue+de+li&limit=5&autocomplete=1&lat=50.69&lon=3.18");
    }

    @Test
    void asksNobodyForTheNameOfACommuneNorForAPoint() {
        assertThat(geocoder.locate("Tourcoing").orElseThrow().precision()).isEqualTo(Located.Precision.COMMUNE);
        Located point = geocoder.locate("50.6921, 3.1807").orElseThrow();
        assertThat(point.precision()).isEqualTo(Located.Precision.POINT);
        assertThat(point.position()).isEqualTo(new LatLon(50.6921, 3.1807));
        assertThat(questions).isEmpty();
    }

    @Test
    void doesNotBelieveAnAnswerThatHardlyResembles() {
        answer = exchange -> send(exchange, 200, HOUSE.replace("0.97", "0.2"));
        assertThat(geocoder.locate("9 place du beffroi bethune").orElseThrow().label())
                .isEqualTo("Béthune (62)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "{}",
                "{\"features\": {}}",
                "{\"features\": [{}, {\"geometry\": {\"coordinates\": [\"a\", null]}, \"properties\": {\"label\": \"x\"}}]}",
                "{\"features\": [{\"geometry\": {\"coordinates\": [3, 500]}, \"properties\": {\"label\": \"x\", \"score\": 1}}]}"
            })
    void fallsBackToTheCommuneWhenTheAnswerIsGarbage(String garbage) {
        answer = exchange -> send(exchange, 200, garbage);
        assertFallsBack();
    }

    @Test
    void fallsBackWhenTheServiceIsBroken() {
        answer = exchange -> send(exchange, 503, "busy");
        assertFallsBack();
    }

    @Test
    void fallsBackWhenTheServiceHangs() {
        answer = exchange -> pause(30_000);
        assertFallsBack();
    }

    @Test
    void fallsBackWhenTheAnswerDrips() {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    body.write(' ');
                    body.flush();
                    pause(100);
                }
            }
        };
        assertFallsBack();
    }

    @Test
    void fallsBackWhenTheAnswerIsHuge() {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 100; i++) {
                    body.write(blanks);
                }
                body.write(HOUSE.getBytes(StandardCharsets.UTF_8));
            }
        };
        assertFallsBack();
    }

    @Test
    void fallsBackWhenNothingListens() {
        server.stop(0);
        assertFallsBack();
    }

    @Test
    void leavesAFailingServiceAlone() {
        answer = exchange -> send(exchange, 500, "");
        for (int i = 0; i < 20; i++) {
            assertThat(geocoder.locate(i + " rue de l'epeule roubaix")).isPresent();
        }
        assertThat(questions).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 rue de Paris, 59300 Valenciennes | Valenciennes (59)
            12 rue de lille 59100               | Roubaix (59)
            place du beffroi bethune            | Béthune (62)
            59100                               | Roubaix (59)
            rue des fleurs TOUCOING             | Tourcoing (59)
            75015                               | Paris 15e Arrondissement (75)
            """)
    void findsTheCommuneOfAnAddressOffline(String text, String label) {
        Located located = Geocoder.offline(Gazetteers.bundled()).locate(text).orElseThrow();
        assertThat(located.label()).isEqualTo(label);
        assertThat(located.precision()).isEqualTo(Located.Precision.COMMUNE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "zzzzqqq", "???", "99.5, 200.1"})
    void locatesNothingInNonsense(String text) {
        assertThat(Geocoder.offline(Gazetteers.bundled()).locate(text)).isEmpty();
        assertThat(Geocoder.offline(Gazetteers.bundled()).suggest(text, null, 5))
                .isEmpty();
    }

    private void assertFallsBack() {
        Located located = geocoder.locate("12 rue de lille roubaix").orElseThrow();
        assertThat(located.precision()).isEqualTo(Located.Precision.COMMUNE);
        assertThat(located.label()).isEqualTo("Roubaix (59)");
        assertThat(geocoder.suggest("12 rue de l", null, 5)).isEmpty();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
