package org.jalon.tiles.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.tiles.ReadTile;
import org.jalon.tiles.mvt.TileLayer;
import org.jalon.tiles.world.TileAddress;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class TileRingsTest {

    /** The north-eastern quarter of the world, from Greenwich and the equator on. */
    private static final TileRings NORTH_EAST = new TileRings(new TileAddress(1, 1, 0));

    @Test
    void bringsDegreesIntoUnitsOfTheTile() throws ParseException {
        // 90 degrees east is half of the tile; 66.51326 degrees north is half of the way to the edge of the world.
        List<int[]> rings = NORTH_EAST.of(shape("POLYGON ((0 0, 0 66.51326, 90 66.51326, 90 0, 0 0))"));
        assertThat(rings).hasSize(1);
        assertThat(corners(rings.getFirst())).containsExactlyInAnyOrder("0 4096", "0 2048", "2048 2048", "2048 4096");
        assertThat(area(rings.getFirst())).isEqualTo(2048 * 2048);
    }

    @Test
    void turnsExteriorRingsClockwiseAndHolesTheOtherWay() throws ParseException {
        List<int[]> rings = NORTH_EAST.of(
                shape("POLYGON ((0 0, 90 0, 90 66.51326, 0 66.51326, 0 0), (20 20, 20 30, 30 30, 30 20, 20 20))"));
        assertThat(rings).hasSize(2);
        assertThat(area(rings.get(0))).isEqualTo(2048 * 2048);
        assertThat(area(rings.get(1))).isNegative();
    }

    @Test
    void cutsWhatIsOutsideAndKeepsABuffer() throws ParseException {
        List<int[]> rings = NORTH_EAST.of(shape("POLYGON ((-170 -80, 170 -80, 170 85.2, -170 85.2, -170 -80))"));
        // The west and the south end 64 units outside, the north 40 units: the world ends at 85.05 degrees.
        assertThat(rings).hasSize(1);
        assertThat(corners(rings.getFirst())).containsExactlyInAnyOrder("-64 4160", "-64 -40", "3868 -40", "3868 4160");
        assertThat(NORTH_EAST.of(shape("POLYGON ((-100 -50, -90 -50, -90 -40, -100 -50))")))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsTooSmallToSee() throws ParseException {
        assertThat(NORTH_EAST.of(shape("POLYGON ((3 50, 3.001 50, 3.001 50.001, 3 50))")))
                .isEmpty();
    }

    @Test
    void keepsACoastInPiecesValid() throws ParseException, IOException {
        // Two bays that reach over the western edge of the tile: what is left of the land are three pieces.
        Geometry land =
                shape("POLYGON ((-10 0, 40 0, 40 60, -10 60, -10 50, 20 45, -10 40, -10 20, 20 15, -10 10, -10 0))");
        TileLayer layer = new TileLayer("regions", "code");
        layer.with(0, "32").polygon(NORTH_EAST.of(land));
        assertThat(ReadTile.of(TileLayer.tile(4096, layer)).features("regions"))
                .singleElement()
                .satisfies(region -> assertThat(region.shape().isValid()).isTrue());
    }

    private static List<String> corners(int[] ring) {
        return IntStream.range(0, ring.length / 2)
                .mapToObj(corner -> ring[2 * corner] + " " + ring[2 * corner + 1])
                .toList();
    }

    private static double area(int[] ring) {
        double area = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            area += ring[i] * (double) ring[next + 1] - ring[next] * (double) ring[i + 1];
        }
        return area / 2;
    }

    private static Geometry shape(String wellKnownText) throws ParseException {
        return new WKTReader().read(wellKnownText);
    }
}
