package org.jalon.observatory.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jalon.geo.LatLon;
import org.junit.jupiter.api.Test;

class FloatingCatchmentTest {

    /** On one meridian a degree is 111,195 m: these homes are at 3, 8 and 15 km of the place, and one at 30 km. */
    private static final List<LatLon> HOMES = List.of(north(3), north(8), north(15), north(30));

    private static final List<LatLon> PLACE = List.of(north(0));

    @Test
    void sharesTheHoursOfAPlaceAmongThoseWhoMayCome() {
        double[] access = FloatingCatchment.potential(
                new double[] {1_000, 500, 2_000, 9_999},
                new double[] {30},
                new CrowFly(HOMES, PLACE),
                Decay.KILOMETRES);
        // 1,000 x 1 + 500 x 0.68 + 2,000 x 0.22 = 1,780 people weigh on 30 hours.
        double share = 30 / 1_780.0;
        assertThat(access).containsExactly(new double[] {share, share * 0.68, share * 0.22, 0}, within(1e-12));
    }

    @Test
    void addsUpThePlacesWithinReach() {
        List<LatLon> places = List.of(north(0), north(10));
        double[] access = FloatingCatchment.potential(
                new double[] {100, 100},
                new double[] {20, 10},
                new CrowFly(List.of(north(1), north(9)), places),
                Decay.KILOMETRES);
        // Each home is 1 km from one place and 9 km from the other: 168 weighed people at each.
        assertThat(access)
                .containsExactly(
                        new double[] {20 / 168.0 + 0.68 * 10 / 168.0, 0.68 * 20 / 168.0 + 10 / 168.0}, within(1e-12));
    }

    @Test
    void losesNoHourThatSomebodyCanReach() {
        Random random = new Random(11);
        List<LatLon> homes = CrowFlyTest.points(random, 300).toList();
        List<LatLon> places = CrowFlyTest.points(random, 80).toList();
        double[] people = random.doubles(300, 1, 5_000).toArray();
        double[] hours = random.doubles(80, 1, 40).toArray();
        double[] access = FloatingCatchment.potential(people, hours, new CrowFly(homes, places), Decay.KILOMETRES);
        double given = 0;
        for (int home = 0; home < people.length; home++) {
            given += access[home] * people[home];
        }
        assertThat(given).isCloseTo(Arrays.stream(hours).sum(), within(1e-6));
        assertThat(access)
                .containsExactly(
                        FloatingCatchment.potential(
                                people, hours, new QuadraticJourneys(homes, places), Decay.KILOMETRES),
                        within(1e-9));
    }

    @Test
    void givesNothingWhereNobodyLives() {
        double[] access = FloatingCatchment.potential(
                new double[] {0}, new double[] {35}, new CrowFly(List.of(north(1)), PLACE), Decay.KILOMETRES);
        assertThat(access).containsExactly(0);
    }

    private static LatLon north(double kilometres) {
        return new LatLon(50 + kilometres / 111.195, 3);
    }
}
