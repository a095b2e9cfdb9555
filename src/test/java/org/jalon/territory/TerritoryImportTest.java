package org.jalon.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jalon._support.Instance;
import org.jalon._support.PostgresServer;
import org.jalon.geo.LatLon;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.jalon.territory.files.TerritoryTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryImportTest {

    private static final Gazetteer GAZETTEER = Gazetteers.bundled();

    /**
     * Squares instead of the real contours: Lille from 3.0 to 3.1 degrees east, then Marconne and Huby-Saint-Leu, both in
     * Hesdin-la-Forêt today, side by side; one code that never was.
     */
    private static final String CONTOURS = """
            {"type": "FeatureCollection", "name": "communes", "crs": {"type": "name"}, "features": [
              %s, %s, %s, %s
            ]}
            """.formatted(
                    square("code", "59350", 3.0, 50.6),
                    square("code", "62549", 2.0, 50.3),
                    square("insee", "62461", 2.1, 50.3),
                    square("code", "99999", 5, 45));

    @TempDir
    Path folder;

    @Test
    void placesPointsByImportedContours() throws IOException {
        try (Instance instance = Instance.in(folder)) {
            Gazetteer gazetteer = importContours(instance.database());
            // Outside the true Lille, inside its square; and in each half of the merged commune.
            assertThat(gazetteer.communeAt(new LatLon(50.699, 3.0)))
                    .map(Commune::code)
                    .contains("59350");
            assertThat(gazetteer.communeAt(new LatLon(50.35, 2.05)))
                    .map(Commune::code)
                    .contains("62447");
            assertThat(gazetteer.communeAt(new LatLon(50.35, 2.15)))
                    .map(Commune::code)
                    .contains("62447");
            // No contour there: nearest centre.
            assertThat(gazetteer.communeAt(new LatLon(50.6905, 3.1745)))
                    .map(Commune::code)
                    .contains("59512");
        }
    }

    @Test
    void measuresHowFarAPointIsOutsideAContour() throws IOException {
        try (Instance instance = Instance.in(folder)) {
            Gazetteer gazetteer = importContours(instance.database());
            Resolution near = gazetteer
                    .resolve("Lille", "59000", null, new LatLon(50.59, 3.05))
                    .orElseThrow();
            // A hundredth of a degree south of the edge.
            assertThat(near.metersOutside()).isBetween(1_111.0, 1_113.0);
            assertThat(near.disagreements()).containsExactly(Disagreement.POINT_IN_OTHER_COMMUNE);
            assertThat(gazetteer
                            .resolve("Lille", "59000", null, new LatLon(50.65, 3.05))
                            .orElseThrow()
                            .disagreements())
                    .isEmpty();
        }
    }

    @Test
    void saysWhatItReadAndReplacesWhenRunAgain() throws IOException {
        try (Instance instance = Instance.in(folder)) {
            TerritoryImport territories = new TerritoryImport(GAZETTEER, instance.database());
            Path file = file("communes.geojson", CONTOURS);
            TerritoryImport.Done expected = new TerritoryImport.Done(TerritoryImport.Content.CONTOURS, 4, 2, 1);
            assertThat(territories.run(file)).isEqualTo(expected);
            assertThat(territories.run(file)).isEqualTo(expected);
        }
    }

    @Test
    void keepsContoursAndAttributesOnPostgresql() throws IOException {
        String url = PostgresServer.emptyDatabase();
        try (Instance instance = Instance.on(url, folder)) {
            Gazetteer gazetteer = importContours(instance.database());
            assertThat(gazetteer.communeAt(new LatLon(50.35, 2.15)))
                    .map(Commune::code)
                    .contains("62447");
            keepsAttributes(instance.database());
        }
    }

    @Test
    void keepsAttributesOfCommunesAndEpci() throws IOException {
        try (Instance instance = Instance.in(folder)) {
            keepsAttributes(instance.database());
        }
    }

    private void keepsAttributes(Database database) throws IOException {
        TerritoryImport territories = new TerritoryImport(GAZETTEER, database);
        TerritoryImport.Done done = territories.run(file("attributs.csv", """
                \uFEFFcode_insee;densite;zone
                59350;6800,5;
                59355;;urbain dense
                99999;1;x
                """));
        assertThat(done).isEqualTo(new TerritoryImport.Done(TerritoryImport.Content.ATTRIBUTES, 3, 1, 1));
        assertThat(territories.attributesOf(new Territory(Territory.Kind.COMMUNE, "59350")))
                .containsEntry("densite", "6800,5")
                .containsEntry("zone", "urbain dense");
        territories.run(file("epci.csv", "epci_siren,taux\n200093201,14.5\n"));
        assertThat(territories.attributesOf(new Territory(Territory.Kind.EPCI, "200093201")))
                .containsExactly(Map.entry("taux", "14.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "not json",
                "{\"type\": \"FeatureCollection\"}",
                "{\"type\": \"FeatureCollection\", \"features\": 3}",
                "{\"type\": \"FeatureCollection\", \"features\": []}",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"code\": \"59350\"",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"properties\": {\"code\": \"59350\"}}]}",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"properties\": {\"code\": \"59350\"},"
                        + " \"geometry\": {\"type\": \"Point\", \"coordinates\": [3, 50]}}]}",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"properties\": {\"code\": \"59350\"}, \"geometry\":"
                        + " {\"type\": \"Polygon\", \"coordinates\": [[[700000, 6600000], [1, 1], [2, 2], [700000, 6600000]]]}}]}"
            })
    void refusesABrokenFileAndStoresNothing(String content) throws IOException {
        Path file = file("broken.geojson", content);
        try (Instance instance = Instance.in(folder)) {
            TerritoryImport territories = new TerritoryImport(GAZETTEER, instance.database());
            assertThatThrownBy(() -> territories.run(file)).isInstanceOf(UserError.class);
            assertThat(new TerritoryTable(instance.database()).contours().isEmpty())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name,value\nx,1\n", "code_insee\n99999\n", "code_insee,\"x\n59350,1"})
    void refusesABrokenTable(String content) throws IOException {
        Path file = file("broken.csv", content);
        try (Instance instance = Instance.in(folder)) {
            TerritoryImport territories = new TerritoryImport(GAZETTEER, instance.database());
            assertThatThrownBy(() -> territories.run(file)).isInstanceOf(UserError.class);
        }
    }

    @Test
    void refusesAMissingFile() {
        try (Instance instance = Instance.in(folder)) {
            TerritoryImport territories = new TerritoryImport(GAZETTEER, instance.database());
            assertThatThrownBy(() -> territories.run(folder.resolve("none.geojson")))
                    .isInstanceOf(UserError.class);
            assertThatThrownBy(() -> territories.run(folder.resolve("none.csv")))
                    .isInstanceOf(UserError.class);
        }
    }

    private Gazetteer importContours(Database database) throws IOException {
        new TerritoryImport(GAZETTEER, database).run(file("communes.geojson", CONTOURS));
        return GAZETTEER.withContours(new TerritoryTable(database).contours());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** A tenth of a degree wide and high, from this south-west corner. */
    private static String square(String property, String code, double west, double south) {
        return String.format(Locale.ROOT, """
                {"type": "Feature", "properties": {"%1$s": "%2$s", "nom": "x"}, "geometry": {"type": "Polygon",
                "coordinates": [[[%3$.4f, %4$.4f], [%5$.4f, %4$.4f], [%5$.4f, %6$.4f], [%3$.4f, %6$.4f], [%3$.4f, %4$.4f]]]}}
                """, property, code, west, south, west + 0.1, south + 0.1);
    }
}
