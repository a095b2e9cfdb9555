package org.jalon.observatory.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class ProximityTest {

    private static final double[] COSTS = {4_000, 5_000, 12_000, 19_000};
    private static final double[] LIMITS = {5_000, 10_000, 20_000};
    private static final Journeys JOURNEYS = (home, atMost, arrival) -> {
        for (int place = 0; place < COSTS.length; place++) {
            if (COSTS[place] <= atMost) {
                arrival.at(place, COSTS[place]);
            }
        }
    };

    @Test
    void tellsTheNearestPlaceAndHowManyAreNear() {
        assertThat(proximity(20_000, place -> true)).isEqualTo(new Proximity(4_000, new int[] {2, 2, 4}));
    }

    @Test
    void countsOnlyThePlacesAskedFor() {
        assertThat(proximity(20_000, place -> place >= 2)).isEqualTo(new Proximity(12_000, new int[] {0, 0, 2}));
    }

    @Test
    void saysThatNothingIsNear() {
        assertThat(proximity(20_000, place -> false))
                .isEqualTo(new Proximity(Double.POSITIVE_INFINITY, new int[] {0, 0, 0}));
    }

    private static Proximity proximity(double reach, IntPredicate counted) {
        return Proximity.of(0, JOURNEYS, reach, LIMITS, counted);
    }
}
