package org.jalon.tiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jalon._support.LiveSite;
import org.jalon.tiles.ReadTile.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Tiles as maps ask for them, over HTTP. */
class TilesTest extends LiveSite {

    private static final String WORLD = "/tiles/places/0/0/0.mvt";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=médiathèque",
                "q=mairie roubaix",
                "q=rien de tel nulle part",
                "adresse=Roubaix",
                "adresse=Roubaix&rayon=1",
                "adresse=Nulle-Part-les-Bains",
                "latitude=50.69&longitude=3.18&rayon=2",
                "latitude=48.85&longitude=2.35",
                "bbox=3.1,50.6,3.2,50.7",
                "bbox=0,40,0.1,40.1",
                "territoire=commune:59512",
                "territoire=departement:59|departement:62",
                "territoires=59512&territoire_type=communes",
                "services=aide-aux-demarches-administratives",
                "services=aide-aux-demarches-administratives|acces-internet-et-materiel-informatique",
                "services=acces-internet-et-materiel-informatique&frais_a_charge=gratuit",
                "categorie=demarches",
                "categorie=acces-libre&categorie=formation-accompagnement",
                "publics_specifiquement_adresses=seniors",
                "ouvert=maintenant",
                "ouvert=week-end",
                "ouvert=2026-11-24T10:30",
                "ouvert=2027-03-02T10:30&services=aide-aux-demarches-administratives",
                "fiche_acces_libre=oui",
                "source=fixture",
                "tri=nom&limite=1",
                "q=mediatheque&adresse=Roubaix&ouvert=week-end&tri=distance"
            })
    void countsWhatTheListCounts(String parameters) throws IOException {
        String query = parameters
                .replace(" ", "%20")
                .replace("é", "%C3%A9")
                .replace("è", "%C3%A8")
                .replace("|", "%7C");
        int total = JsonMapper.shared()
                .readTree(get("/api/v1/lieux?" + query).body())
                .path("total")
                .asInt(-1);
        ReadTile tile = ReadTile.of(get(WORLD + "?" + query).body());
        int clustered = tile.features("groupes").stream()
                .mapToInt(group -> group.number("nombre"))
                .sum();
        assertThat(clustered + tile.features("lieux").size()).isEqualTo(total);
    }

    @Test
    void tellsOfAPlaceAndOfAClusterWhatAMapNeeds() throws IOException {
        Feature all = ReadTile.of(get(WORLD).body()).features("groupes").getFirst();
        assertThat(all.properties()).containsOnlyKeys("nombre", "acces", "formation", "demarches", "zoom");
        ReadTile one =
                ReadTile.of(get(WORLD + "?q=France%20services%20des%20Tilleuls").body());
        assertThat(one.features("lieux")).singleElement().satisfies(place -> {
            assertThat(place.text("nom")).isEqualTo("France services des Tilleuls");
            assertThat(place.text("id")).isEqualTo(sheet("r1").split("/")[2]);
            assertThat(place.text("categorie")).isEqualTo("demarches");
        });
    }

    /** This place offers training and help with administrative steps: the map tells the one that the list tells first. */
    @Test
    void drawsAPlaceAsTheListTheSheetAndItsPlanDo() throws IOException {
        String id = sheet("r1").split("/")[2];
        Feature place = ReadTile.of(
                        get(WORLD + "?q=France%20services%20des%20Tilleuls").body())
                .features("lieux")
                .getFirst();
        String symbol = "class=\"tag " + place.text("categorie") + "\"";
        for (String path : List.of(sheet("r1"), "/lieux/" + id + "/resume", "/lieux?q=Tilleuls")) {
            assertThat(text(path)).as(path).containsSubsequence(symbol, "class=\"tag formation-accompagnement\"");
        }
        // The diamond of administrative steps.
        assertThat(text("/lieux/" + id + "/plan.svg")).contains("d=\"M0-25 25 0 0 25-25 0z\"");
    }

    @Test
    void refusesUnknownValuesAndNeverWidens() {
        HttpResponse<byte[]> answer = get(WORLD + "?services=couture");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new String(answer.body(), UTF_8)).contains("couture", "aide-aux-demarches-administratives");
        assertThat(new String(
                        get(WORLD + "?services=couture", "Accept-Language", "en")
                                .body(),
                        UTF_8))
                .contains("Unknown value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17/0/0",
                "99999999999999999999/0/0",
                "-1/0/0",
                "1/2/0",
                "1/0/2",
                "3/-1/0",
                "a/b/c",
                "0/0/00",
                "1/+1/1",
                "1/1.0/1",
                "1/%C2%B2/1"
            })
    void knowsNoTileOutsideTheWorld(String address) {
        for (String layer : List.of("places", "territoires")) {
            HttpResponse<byte[]> answer = get("/tiles/" + layer + "/" + address + ".mvt");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void givesMapsNothingToFetchTwice() {
        HttpResponse<byte[]> first = get(WORLD);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        assertThat(first.headers().firstValue("Cache-Control")).contains("max-age=60, public");
        assertThat(first.headers().firstValue("Content-Type")).contains("application/vnd.mapbox-vector-tile");
        HttpResponse<byte[]> again = get(WORLD, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(WORLD + "?services=aide-aux-demarches-administratives")
                        .headers()
                        .firstValue("ETag"))
                .get()
                .isNotEqualTo(tag);
    }

    @Test
    void mayBeReadByPagesOfOtherSites() {
        assertThat(get(WORLD, "Origin", "https://ailleurs.example").headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @Test
    void isEmptyWhereNothingIs() {
        HttpResponse<byte[]> nothing = get("/tiles/places/16/0/0.mvt");
        assertThat(nothing.statusCode()).isEqualTo(200);
        assertThat(nothing.body()).isEmpty();
        assertThat(get(
                                "/tiles/places/16/0/0.mvt",
                                "If-None-Match",
                                nothing.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void namesTerritoriesWithoutContoursAndCompressesThem() throws IOException {
        HttpResponse<byte[]> plain = get("/tiles/territoires/6/32/21.mvt");
        HttpResponse<byte[]> packed = get("/tiles/territoires/6/32/21.mvt", "Accept-Encoding", "gzip, br");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(packed.body().length).isLessThan(plain.body().length);
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(unpacked).isEqualTo(plain.body());
        assertThat(ReadTile.of(unpacked).layers()).containsOnlyKeys("noms");
        assertThat(ReadTile.of(unpacked).features("noms"))
                .extracting(name -> name.text("nom"))
                .contains("Lille", "Nord", "Hauts-de-France");
    }
}
