package org.jalon.tiles.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jalon.geo.LatLon;
import org.jalon.territory.TerritoryImport;
import org.jalon.territory.TerritoryMap;
import org.jalon.tiles.ReadTile;
import org.jalon.tiles.ReadTile.Feature;
import org.jalon.tiles.world.Mercator;
import org.jalon.tiles.world.TileAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Territories in tiles, with contours imported as an operator does. */
class TerritoryTileTest {

    /** Paris as a square, and Lille beside Roubaix, their border a zigzag of 0.001 degrees. */
    private static final String CONTOURS = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"code": "75056"}, "geometry": {"type": "Polygon", "coordinates":
                [[[2.2, 48.8], [2.5, 48.8], [2.5, 48.9], [2.2, 48.9], [2.2, 48.8]]]}},
              {"type": "Feature", "properties": {"code": "59350"}, "geometry": {"type": "Polygon", "coordinates":
                [[[3.0, 50.6], [3.1, 50.6], [3.101, 50.62], [3.1, 50.64], [3.1, 50.7], [3.0, 50.7], [3.0, 50.6]]]}},
              {"type": "Feature", "properties": {"code": "59512"}, "geometry": {"type": "Polygon", "coordinates":
                [[[3.1, 50.6], [3.2, 50.6], [3.2, 50.7], [3.1, 50.7], [3.1, 50.64], [3.101, 50.62], [3.1, 50.6]]]}}
            ]}
            """;

    @TempDir
    static Path folder;

    private static AnnotationConfigApplicationContext context;
    private static TerritoryTile drawing;

    @BeforeAll
    static void importContours() throws IOException {
        Path file = Files.writeString(folder.resolve("contours.geojson"), CONTOURS);
        try (AnnotationConfigApplicationContext before = start()) {
            before.getBean(TerritoryImport.class).run(file);
        }
        context = start();
        drawing = new TerritoryTile(context.getBean(TerritoryMap.class));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void drawsCommunesBySideWithOneBorder() throws IOException {
        List<Feature> communes = read(tileAt(12, 50.63, 3.1)).features("communes");
        assertThat(communes).extracting(commune -> commune.text("nom")).containsExactlyInAnyOrder("Lille", "Roubaix");
        Geometry both = communes.get(0).shape().union(communes.get(1).shape());
        assertThat(both.getNumGeometries()).isEqualTo(1);
        assertThat(both.getArea())
                .isEqualTo(communes.get(0).shape().getArea()
                        + communes.get(1).shape().getArea());
    }

    @Test
    void drawsLargerTerritoriesOnlyWhenTheyAreKnown() throws IOException {
        ReadTile paris = read(tileAt(9, 48.85, 2.35));
        assertThat(paris.features("departements"))
                .extracting(area -> area.text("code"))
                .containsExactly("75");
        assertThat(paris.features("regions")).isEmpty();
        assertThat(read(tileAt(9, 50.63, 3.1)).features("departements")).isEmpty();
    }

    @Test
    void keepsCommunesForTheZoomsThatHaveRoomForThem() throws IOException {
        assertThat(read(tileAt(9, 50.63, 3.1)).layers()).containsOnlyKeys("noms");
        assertThat(read(tileAt(10, 50.63, 3.1)).layers()).containsOnlyKeys("communes", "noms");
    }

    @Test
    void writesFewNamesFromAfarTheMostPopulatedFirst() throws IOException {
        List<Feature> names = communesIn(read(tileAt(6, 48.85, 2.35)));
        // At most one in each of the 64 squares of 64 pixels.
        assertThat(names).hasSizeBetween(5, 32);
        assertThat(names.getFirst().text("nom")).isEqualTo("Paris");
        assertThat(names.getFirst().number("rang")).isEqualTo(1);
        assertThat(names).extracting(name -> name.number("rang")).isSorted();
        List<Feature> near = communesIn(read(tileAt(13, 50.69, 3.18)));
        assertThat(near).extracting(name -> name.text("nom")).contains("Roubaix");
    }

    private static List<Feature> communesIn(ReadTile tile) {
        return tile.features("noms").stream()
                .filter(name -> name.text("genre").equals("commune"))
                .toList();
    }

    private static TileAddress tileAt(int zoom, double latitude, double longitude) {
        int shift = Mercator.BITS - zoom;
        var point = new LatLon(latitude, longitude);
        return new TileAddress(zoom, Mercator.x(point) >> shift, Mercator.y(point) >> shift);
    }

    private static ReadTile read(TileAddress tile) throws IOException {
        return ReadTile.of(drawing.draw(tile));
    }

    private static AnnotationConfigApplicationContext start() {
        AnnotationConfigApplicationContext started = new AnnotationConfigApplicationContext();
        TestPropertyValues.of("jalon.data=" + folder.resolve("data")).applyTo(started);
        started.register(Modules.class);
        started.refresh();
        return started;
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"org.jalon.storage", "org.jalon.territory"})
    static class Modules {}
}
