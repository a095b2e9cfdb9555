package org.jalon.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jalon._support.LiveSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files, what lies beside them, the API of HSDS and the feed, over HTTP. */
class FilesTest extends LiveSite {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/export/mednum.csv",
                "/api/v1/export/di-services.json",
                "/api/v1/export/hsds.json",
                "/donnees/changements.rss"
            })
    void sendsNothingTwice(String path) {
        HttpResponse<byte[]> first = get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String date = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-Modified-Since", date).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsNoTagForWhatChangesByTheMinute() {
        HttpResponse<byte[]> open = get("/api/v1/export/mednum.csv?ouvert=maintenant");
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.headers().firstValue("ETag")).isEmpty();
        HttpResponse<byte[]> filtered = get("/api/v1/export/mednum.csv?territoire=departement:59");
        assertThat(filtered.headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(get("/api/v1/export/mednum.csv").headers().firstValue("ETag"));
    }

    @Test
    void compressesWhatIsLong() throws Exception {
        HttpResponse<byte[]> packed = get("/api/v1/export/hsds.json", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        byte[] whole = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(whole).isEqualTo(get("/api/v1/export/hsds.json").body()).hasSizeGreaterThan(packed.body().length);
    }

    @Test
    void describesTheFilesForDataGouv() throws Exception {
        byte[] csv = get("/api/v1/export/mednum.csv").body();
        JsonNode set = json("/api/v1/export/datagouv.json");
        assertThat(set.path("license").asString()).isEqualTo("lov2");
        assertThat(set.path("frequency").asString()).isEqualTo("daily");
        assertThat(set.path("spatial").path("zones").get(0).asString()).isEqualTo("fr:region:32");
        JsonNode file = set.path("resources").get(0);
        assertThat(file.path("url").asString()).isEqualTo(url("/api/v1/export/mednum.csv"));
        assertThat(file.path("filesize").asLong()).isEqualTo(csv.length);
        assertThat(file.path("checksum").path("value").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(csv)));
        assertThat(file.path("schema").path("version").asString()).isEqualTo("1.0.2");
    }

    @Test
    void givesTheSchemaAndWhereFilesDepartFromIt() {
        assertThat(json("/api/v1/export/schema.json").path("fields").size()).isEqualTo(32);
        JsonNode report = json("/api/v1/export/ecarts.json");
        int lines = text("/api/v1/export/mednum.json").split("\"id\":").length - 1;
        assertThat(report.path("lignes").asInt()).isEqualTo(lines);
        assertThat(report.path("ecarts").isArray()).isTrue();
    }

    @Test
    void saysHowGoodASheetIs() {
        String id = json("/api/v1/lieux").path("items").get(0).path("id").asString();
        JsonNode quality = json("/api/v1/lieux/" + id).path("qualite");
        assertThat(quality.path("score").asInt()).isBetween(0, 100);
        assertThat(quality.path("connus").asInt() + quality.path("manquent").size())
                .isEqualTo(quality.path("demandes").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "locations", "services", "service_at_locations"})
    void leafsThroughHsds(String list) {
        String path = "/api/hsds/v3/" + list;
        int total = json(path).path("total_items").asInt();
        assertThat(total).isPositive();
        Set<String> ids = new HashSet<>();
        int pages = Math.ceilDiv(total, 3);
        for (int number = 1; number <= pages; number++) {
            JsonNode page = json(path + "?per_page=3&page=" + number);
            assertThat(page.path("total_pages").asInt()).isEqualTo(pages);
            assertThat(page.path("page_number").asInt()).isEqualTo(number);
            assertThat(page.path("size").asInt())
                    .isEqualTo(page.path("contents").size());
            assertThat(page.path("first_page").asBoolean()).isEqualTo(number == 1);
            assertThat(page.path("last_page").asBoolean()).isEqualTo(number == pages);
            page.path("contents").forEach(object -> ids.add(object.path("id").asString()));
        }
        assertThat(ids).hasSize(total);
        String id = ids.iterator().next();
        assertThat(json(path + "/" + id).path("id").asString()).isEqualTo(id);
        JsonNode beyond = json(path + "?page=1000000");
        assertThat(beyond.path("empty").asBoolean()).isTrue();
        assertThat(beyond.path("contents").isEmpty()).isTrue();
    }

    @Test
    void refusesWhatHsdsIsNotAskedHere() {
        assertThat(get("/api/hsds/v3/services?search=mairie").statusCode()).isEqualTo(400);
        assertThat(get("/api/hsds/v3/services?page=deux").statusCode()).isEqualTo(400);
        assertThat(get("/api/hsds/v3/services/123").statusCode()).isEqualTo(404);
        assertThat(get("/api/hsds/v3/services/00000000-0000-5000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/api/hsds/v3/programs").statusCode()).isEqualTo(404);
        JsonNode about = json("/api/hsds/v3");
        assertThat(about.path("version").asString()).isEqualTo("3.0");
        assertThat(about.path("openapi_url").asString()).isEqualTo(url("/openapi.json"));
    }

    @Test
    void refusesACursorThatItNeverGave() {
        long head = json("/api/v1/changements?limite=1000").path("suivant").asLong();
        assertThat(get("/api/v1/changements?depuis=" + head).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> unknown = get("/api/v1/changements?depuis=" + (head + 1_000));
        assertThat(unknown.statusCode()).isEqualTo(410);
        assertThat(new String(unknown.body(), StandardCharsets.UTF_8)).contains("Repère inconnu");
        assertThat(get("/api/v1/changements?depuis=-1").statusCode()).isEqualTo(400);
    }

    @Test
    void feedsChangesOfATerritory() throws Exception {
        Document feed = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(get("/donnees/changements.rss").body()));
        Element channel = (Element) feed.getElementsByTagName("channel").item(0);
        assertThat(feed.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(channel.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link")
                        .getLength())
                .isEqualTo(1);
        assertThat(channel.getElementsByTagName("item").getLength()).isPositive();
        Element first = (Element) channel.getElementsByTagName("item").item(0);
        assertThat(first.getElementsByTagName("title").item(0).getTextContent()).startsWith("Nouveau lieu\u00a0: ");
        assertThat(first.getElementsByTagName("link").item(0).getTextContent()).startsWith(url("/lieux/"));
        assertThat(text("/donnees/changements.rss?territoire=departement:29")).doesNotContain("<item>");
        assertThat(text("/en/donnees/changements.rss?territoire=region:32")).contains("New place: ");
        assertThat(get("/donnees/changements.rss?territoire=commune:99999").statusCode())
                .isEqualTo(404);
    }

    private JsonNode json(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
