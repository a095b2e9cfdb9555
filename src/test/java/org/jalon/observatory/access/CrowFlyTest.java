package org.jalon.observatory.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrowFlyTest {

    @ParameterizedTest
    @ValueSource(doubles = {100, 5_000, 20_000, 300_000})
    void findsWhatLookingAtEveryPlaceFinds(double reach) {
        Random random = new Random(7);
        List<LatLon> homes = Stream.concat(points(random, 150), overseas()).toList();
        List<LatLon> places = Stream.concat(points(random, 400), overseas()).toList();
        CrowFly crowFly = new CrowFly(homes, places);
        QuadraticJourneys plain = new QuadraticJourneys(homes, places);
        for (int home = 0; home < homes.size(); home++) {
            assertThat(arrivals(crowFly, home, reach)).isEqualTo(arrivals(plain, home, reach));
        }
    }

    @Test
    void findsNothingWhereThereIsNoPlace() {
        CrowFly crowFly = new CrowFly(List.of(new LatLon(50, 3)), List.of());
        assertThat(arrivals(crowFly, 0, 20_000)).isEmpty();
    }

    static Stream<LatLon> points(Random random, int count) {
        return Stream.generate(() -> new LatLon(49.9 + random.nextDouble() * 1.2, 1.6 + random.nextDouble() * 2.6))
                .limit(count);
    }

    private static Stream<LatLon> overseas() {
        return Stream.of(new LatLon(-21.11, 55.53), new LatLon(16.26, -61.55), new LatLon(-13.28, -176.2));
    }

    private static Map<Integer, Double> arrivals(Journeys journeys, int home, double reach) {
        Map<Integer, Double> found = new TreeMap<>();
        journeys.from(home, reach, found::put);
        return found;
    }
}
