package org.jalon.tiles.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(rings.getFirst()).containsExactly(0, 4096, 0, 2048, 2048, 2048, 2048, 4096);
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
        // The west, the south and the north end 64 units outside; 170 degrees east is 3868.4 units in.
        assertThat(rings).hasSize(1);
        assertThat(area(rings.getFirst())).isEqualTo((3868 + 64) * (double) (northOf(rings) + 4096 + 64));
        assertThat(NORTH_EAST.of(shape("POLYGON ((-100 -50, -90 -50, -90 -40, -100 -50))")))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsTooSmallToSee() throws ParseException {
        assertThat(NORTH_EAST.of(shape("POLYGON ((3 50, 3.001 50, 3.001 50.001, 3 50))")))
                .isEmpty();
    }

    private static int northOf(List<int[]> rings) {
        int north = Integer.MAX_VALUE;
        for (int i = 1; i < rings.getFirst().length; i += 2) {
            north = Math.min(north, rings.getFirst()[i]);
        }
        return -north;
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
