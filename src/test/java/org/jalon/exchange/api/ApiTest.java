package org.jalon.exchange.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jalon.Jalon;
import org.jalon.directory.Field;
import org.jalon.intake.ImportOrder;
import org.jalon.intake.Intake;
import org.jalon.search.Filter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The API as its reusers meet it, over HTTP. */
class ApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext context;
    private static String site;

    @BeforeAll
    static void start() {
        context = new SpringApplication(Jalon.class).run("--server.port=0", "--jalon.data=" + data);
        site = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        context.getBean(Intake.class).run(ImportOrder.of("src/test/resources/exchange/lieux.csv", "essai"));
        waitForIndex();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void givesPlacesUnderTheNamesOfTheStandard() throws Exception {
        HttpResponse<String> answer = get("/api/v1/lieux?latitude=50.62925&longitude=3.05726&rayon=1");
        assertThat(answer.headers().firstValue("Server-Timing").orElse("")).startsWith("recherche;dur=");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        JsonNode page = MAPPER.readTree(answer.body());
        assertThat(page.propertyNames()).containsExactly("total", "items", "facettes", "suivant");
        assertThat(page.path("total").asInt()).isEqualTo(2);
        JsonNode nearest = page.path("items").path(0);
        assertThat(nearest.path("nom").asString()).isEqualTo("Médiathèque « Les \"Trois\" Ponts »");
        assertThat(nearest.path("services").isArray()).isTrue();
        assertThat(nearest.path("distance_m").asInt()).isZero();
        assertThat(nearest.path("sources").path(0).path("source").asString()).isEqualTo("essai");
        assertThat(nearest.path("sources").path(0).path("id").asString()).isEqualTo("lille-1");
        assertThat(nearest.path("url").asString()).startsWith(site + "/lieux/");
        assertThat(nearest.has("ouvert")).isTrue();
        assertThat(nearest.path("verifie_le").isNull()).isTrue();
        assertThat(page.path("facettes").path("categorie").path("demarches").asInt())
                .isEqualTo(1);
    }

    @Test
    void answersNotModifiedToWhoHasTheAnswerAlready() throws Exception {
        String tag = get("/api/v1/lieux").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = CLIENT.send(
                HttpRequest.newBuilder(URI.create(site + "/api/v1/lieux"))
                        .header("If-None-Match", tag)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void saysWhereEachFactOfAPlaceComesFrom() throws Exception {
        String id =
                json("/api/v1/lieux?q=brest").path("items").path(0).path("id").asString();
        JsonNode place = json("/api/v1/lieux/" + id);
        assertThat(place.path("nom").asString()).isEqualTo("France Services de Brest");
        assertThat(place.path("origines").path("nom").path("source").asString()).isEqualTo("essai");
        assertThat(place.path("origines").path("nom").path("id").asString()).isEqualTo("brest-1");
    }

    @Test
    void refusesAValueItDoesNotKnowAndListsThoseItDoes() throws Exception {
        HttpResponse<String> answer = get("/api/v1/lieux?services=jardinage");
        assertProblem(answer, 400);
        JsonNode unknown = MAPPER.readTree(answer.body()).path("inconnus").path(0);
        assertThat(unknown.path("parametre").asString()).isEqualTo("services");
        assertThat(unknown.path("valeur").asString()).isEqualTo("jardinage");
        assertThat(unknown.path("acceptees").size()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "territoire=commune:99999",
                "territoire=epci:1",
                "source=personne",
                "territoires=59",
                "territoire_type=bassins&territoires=59",
                "ouvert_actuellement=peut-etre",
                "q=%ff"
            })
    void neverAnswersAnotherQuestion(String query) throws Exception {
        assertProblem(get("/api/v1/lieux?" + query), 400);
        assertProblem(get("/api/v1/lieux.geojson?" + query), 400);
    }

    @Test
    void takesABarThatIsNotEncoded() throws Exception {
        String host = URI.create(site).getAuthority();
        try (Socket socket = new Socket("localhost", URI.create(site).getPort())) {
            String request =
                    "HEAD /api/v1/lieux?categorie=demarches|acces-libre HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                    .isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void givesEveryErrorAsProblemDetails() throws Exception {
        assertProblem(get("/api/v1/lieux/0000000000"), 404);
        assertProblem(get("/api/v1/lieux/not-an-id"), 404);
        assertProblem(get("/api/v2/rien"), 404);
        assertProblem(get("/api/v1/suggestions?latitude=nord"), 400);
        assertProblem(get("/api/v1/suggestions?q=a&latitude=95&longitude=3"), 400);
        assertProblem(get("/api/v1/changements?depuis=hier"), 400);
        HttpResponse<String> post = CLIENT.send(
                HttpRequest.newBuilder(URI.create(site + "/api/v1/lieux"))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertProblem(post, 405);
    }

    @Test
    void suggestsCommunesAndPlaces() throws Exception {
        JsonNode first = json("/api/v1/suggestions?q=roubai").path("items").path(0);
        assertThat(first.path("genre").asString()).isEqualTo("commune");
        assertThat(first.path("code_insee").asString()).isEqualTo("59512");
        List<String> ids = json("/api/v1/suggestions?q=france%20services%20de%20bre")
                .path("items")
                .valueStream()
                .filter(item -> item.path("genre").asString().equals("lieu"))
                .map(item -> item.path("sources").path(0).path("id").asString())
                .toList();
        assertThat(ids).contains("brest-1");
    }

    @Test
    void streamsTheSameFiltersAsGeoJson() throws Exception {
        JsonNode map = json("/api/v1/lieux.geojson?territoire=commune:59350");
        assertThat(map.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(map.path("features").size()).isEqualTo(2);
        assertThat(map.path("features")
                        .path(0)
                        .path("geometry")
                        .path("coordinates")
                        .path(0)
                        .asDouble())
                .isBetween(3.0, 3.1);
    }

    @Test
    void exportsTheStandardWholeOrFiltered() throws Exception {
        HttpResponse<String> all = get("/api/v1/export/mednum.csv");
        assertThat(all.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(all.body()).contains("lille-1", "brest-1", "arras-1");
        assertThat(get("/api/v1/export/mednum.csv?territoire=departement:29").body())
                .contains("brest-1")
                .doesNotContain("lille-1");
        assertThat(json("/api/v1/export/mednum.json").size()).isEqualTo(4);
    }

    @Test
    void tellsWhatChangedSinceACursor() throws Exception {
        JsonNode first = json("/api/v1/changements?depuis=0&limite=3");
        assertThat(first.path("items").size()).isEqualTo(3);
        assertThat(first.path("items").path(0).path("changement").asString()).isEqualTo("created");
        assertThat(first.path("fin").asBoolean()).isFalse();
        JsonNode rest =
                json("/api/v1/changements?depuis=" + first.path("suivant").asString());
        assertThat(rest.path("items").size()).isEqualTo(1);
        assertThat(rest.path("fin").asBoolean()).isTrue();
        assertThat(json("/api/v1/changements?depuis=" + rest.path("suivant").asString())
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void isOpenToPagesOfAnySite() throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(site + "/api/v1/lieux"))
                        .header("Origin", "https://carte.example")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @Test
    void describesWhatItReallyDoes() throws Exception {
        JsonNode openapi = json("/openapi.json");
        JsonNode properties =
                openapi.path("components").path("schemas").path("Place").path("properties");
        assertThat(properties.propertyNames())
                .containsAll(Stream.of(Field.values())
                        .filter(Field::isStandard)
                        .map(Field::label)
                        .toList());
        for (JsonNode item : json("/api/v1/lieux").path("items")) {
            assertThat(properties.propertyNames()).containsAll(item.propertyNames());
        }
        assertThat(openapi.path("components").path("parameters").propertyNames())
                .containsAll(Stream.of(Filter.values()).map(Filter::parameter).toList());
        assertThat(new TreeSet<>(openapi.path("paths").propertyNames()))
                .contains("/api/v1/lieux", "/api/v1/lieux/{id}", "/api/v1/lieux.geojson", "/api/v1/changements");
        for (String path : openapi.path("paths").propertyNames()) {
            assertThat(get(path.replace("{id}", "0000000000")
                                    .replace("{kind}/{code}", "commune/59350")
                                    .replaceAll("\\{[xyz]}", "0"))
                            .statusCode())
                    .as(path)
                    .isIn(200, path.contains("{id}") ? 404 : 200);
        }
    }

    @Test
    void tellsTheFiguresOfATerritoryAsItSays() throws Exception {
        JsonNode described =
                json("/openapi.json").path("components").path("schemas").path("TerritoryFigures");
        JsonNode lille = json("/api/v1/observatoire/commune/59350");

        assertThat(lille.path("nom").asString()).isEqualTo("Lille");
        assertThat(described.path("properties").propertyNames()).containsAll(lille.propertyNames());
        JsonNode figure =
                described.path("properties").path("chiffres").path("items").path("properties");
        for (JsonNode told : lille.path("chiffres")) {
            assertThat(figure.propertyNames()).containsAll(told.propertyNames());
        }
        assertThat(lille.path("chiffres").findValuesAsString("indicateur")).contains("lieux");
        assertProblem(get("/api/v1/observatoire/commune/00000"), 404);
    }

    @Test
    void exposesHealthAndNothingElseToOperators() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/beans").statusCode()).isEqualTo(404);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(MAPPER.readTree(answer.body()).path("status").asInt()).isEqualTo(status);
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void waitForIndex() {
        Awaitility.await().until(() -> json("/api/v1/lieux").path("total").asInt() == 4);
    }
}
