package org.jalon.observatory.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jalon.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTableTest {

    private static final int KINDS = 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tellsWhatLookingAtEveryPlaceTells(long seed) {
        Random random = new Random(seed);
        List<LatLon> points = CrowFlyTest.points(random, 200).toList();
        Homes homes = new Homes(
                points,
                random.doubles(200, 1, 5_000).toArray(),
                IntStream.range(0, 200).toArray());
        // Few places, so that some homes find none of a kind within twenty kilometres.
        List<HelpPoint> help = CrowFlyTest.points(random, 25)
                .map(point -> new HelpPoint(point, random.nextInt(40), random.nextInt(8)))
                .toList();
        List<LatLon> places = help.stream().map(HelpPoint::point).toList();
        AccessTable table =
                AccessTable.of(homes, 200, help, KINDS, new CrowFly(points, places), 7_000, Decay.KILOMETRES);
        double[] hours = FloatingCatchment.potential(
                homes.people(),
                help.stream().mapToDouble(HelpPoint::hours).toArray(),
                new QuadraticJourneys(points, places),
                Decay.KILOMETRES);
        for (int home = 0; home < 200; home++) {
            LatLon here = points.get(home);
            for (int kind = 0; kind < KINDS; kind++) {
                assertThat(table.nearest(kind, home)).isEqualTo(nearest(here, help, kind));
            }
            for (int limit = 0; limit < AccessTable.NEAR.size(); limit++) {
                int metres = AccessTable.NEAR.get(limit);
                assertThat(table.count(limit, home))
                        .isEqualTo(help.stream()
                                .filter(place -> (place.kinds() & 1) == 1 && here.distanceTo(place.point()) <= metres)
                                .count());
            }
            assertThat(table.close(home)).isEqualTo(nearest(here, help, 0) <= 7_000 ? 1 : 0);
            assertThat(table.hours(home)).isCloseTo(hours[home], within(1e-12));
        }
    }

    private static double nearest(LatLon here, List<HelpPoint> help, int kind) {
        return help.stream()
                .filter(place -> (place.kinds() >> kind & 1) == 1)
                .mapToDouble(place -> here.distanceTo(place.point()))
                .filter(metres -> metres <= AccessTable.FARTHEST)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    @Test
    void weighsTheHomesOfACommuneByTheirPeople() {
        // 300 people live at the place, 100 ten kilometres away; nobody is known to live in commune 1.
        Homes homes = new Homes(List.of(north(0), north(10)), new double[] {300, 100}, new int[] {0, 0});
        List<HelpPoint> help = List.of(new HelpPoint(north(0), 20, 1));
        AccessTable table = AccessTable.of(
                homes, 2, help, 1, new CrowFly(homes.points(), List.of(north(0))), 5_000, Decay.KILOMETRES);
        assertThat(table.nearest(0, 0)).isCloseTo(2_500, within(1.0));
        assertThat(table.close(0)).isEqualTo(0.75);
        assertThat(table.count(1, 0)).isEqualTo(1, within(1e-9));
        // 300 + 0.68 x 100 people share 20 hours.
        double share = 20 / 368.0;
        assertThat(table.hours(0)).isCloseTo(0.75 * share + 0.25 * 0.68 * share, within(1e-12));
        assertThat(table.close(1)).isNaN();
        assertThat(table.hours(1)).isNaN();
    }

    @Test
    void spreadsOtherPeopleOverTheHomesOfACommune() {
        Homes homes = new Homes(List.of(north(0), north(1), north(2)), new double[] {30, 10, 0}, new int[] {0, 0, 1});
        Homes atRisk = homes.withPeople(new double[] {8, 5});
        assertThat(IntStream.range(0, 3).mapToDouble(atRisk::people)).containsExactly(6.0, 2.0, 5.0);
    }

    /** On one meridian a degree is 111,195 m; ten kilometres are a little less here, so that they are within the zone. */
    private static LatLon north(double kilometres) {
        return new LatLon(50 + kilometres / 111.196, 3);
    }
}
