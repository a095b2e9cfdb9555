package org.jalon.tiles.mvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jalon.tiles.ReadTile;
import org.junit.jupiter.api.Test;

class TileLayerTest {

    @Test
    void isReadBackByAnotherProgram() throws IOException {
        TileLayer points = new TileLayer("lieux", "nom", "nombre");
        points.with(0, "Médiathèque de l'Œuvre 📚").with(1, 3).point(0, 4095);
        int townHall = points.share("Mairie");
        points.withShared(0, townHall).with(1, 3).point(-5, 17);
        points.withShared(0, townHall).with(1, 100_000).point(2048, 2048);
        ReadTile tile = ReadTile.of(TileLayer.tile(4096, points));
        assertThat(tile.features("lieux"))
                .extracting(feature -> feature.shape().toText(), ReadTile.Feature::properties)
                .containsExactly(
                        tuple("POINT (0 4095)", Map.of("nom", "Médiathèque de l'Œuvre 📚", "nombre", 3L)),
                        tuple("POINT (-5 17)", Map.of("nom", "Mairie", "nombre", 3L)),
                        tuple("POINT (2048 2048)", Map.of("nom", "Mairie", "nombre", 100_000L)));
    }

    @Test
    void writesPolygonsWithHolesAndSeveralParts() throws IOException {
        TileLayer polygons = new TileLayer("communes", "code");
        int[] around = {0, 0, 10, 0, 10, 10, 0, 10};
        int[] hole = {2, 2, 2, 4, 4, 4, 4, 2};
        int[] island = {20, 20, 30, 20, 30, 30};
        polygons.with(0, "59350").polygon(List.of(around, hole, island));
        assertThat(ReadTile.of(TileLayer.tile(4096, polygons)).features("communes"))
                .singleElement()
                .satisfies(feature -> {
                    assertThat(feature.shape().getNumGeometries()).isEqualTo(2);
                    // 100 without a hole of 4, and a triangle of 50.
                    assertThat(feature.shape().getArea()).isEqualTo(146);
                });
    }

    @Test
    void leavesOutLayersWithoutFeatures() throws IOException {
        assertThat(TileLayer.tile(4096, new TileLayer("vide", "nom"))).isEmpty();
    }
}
