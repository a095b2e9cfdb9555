package org.jalon.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BoundingBoxTest {

    @Test
    void holdsEveryPointOfItsCircle() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            LatLon center = new LatLon(random.nextDouble(-85, 85), random.nextDouble(-170, 170));
            double radius = random.nextDouble(1, 200_000);
            BoundingBox box = BoundingBox.around(center, radius);
            LatLon other = new LatLon(
                    clip(center.latitude() + random.nextDouble(-2, 2), 90),
                    clip(center.longitude() + random.nextDouble(-5, 5), 180));
            if (center.distanceTo(other) <= radius) {
                assertThat(box.contains(other)).isTrue();
            }
        }
    }

    @Test
    void isNotMuchWiderThanItsCircle() {
        LatLon lille = new LatLon(50.63, 3.06);
        BoundingBox box = BoundingBox.around(lille, 10_000);
        assertThat(lille.distanceTo(new LatLon(50.63, box.east()))).isBetween(9_990.0, 10_010.0);
        assertThat(lille.distanceTo(new LatLon(box.north(), 3.06))).isBetween(9_999.0, 10_001.0);
    }

    @Test
    void spansAllLongitudesAroundAPole() {
        BoundingBox box = BoundingBox.around(new LatLon(89.9, 10), 50_000);
        assertThat(box.west()).isEqualTo(-180);
        assertThat(box.east()).isEqualTo(180);
        assertThat(box.north()).isEqualTo(90);
    }

    @Test
    void countsItsEdgeAsInside() {
        BoundingBox box = new BoundingBox(1, 2, 3, 4);
        assertThat(box.contains(new LatLon(2, 1))).isTrue();
        assertThat(box.contains(new LatLon(4, 3))).isTrue();
        assertThat(box.contains(new LatLon(4.000001, 3))).isFalse();
    }

    @Test
    void refusesABoxInsideOut() {
        assertThatThrownBy(() -> new BoundingBox(3, 2, 1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BoundingBox(1, 4, 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double clip(double degrees, double limit) {
        return Math.clamp(degrees, -limit, limit);
    }
}
