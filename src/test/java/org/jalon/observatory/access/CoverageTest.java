package org.jalon.observatory.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jalon.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

    private static final double REACH = 10_000;

    @Test
    void takesTheSiteThatGainsMostPeopleFirst() {
        // Site 0 reaches homes 0 and 1, site 1 homes 1 and 2, site 2 home 2 only.
        Journeys journeys = (home, atMost, arrival) ->
                List.of(List.of(0), List.of(0, 1), List.of(1, 2)).get(home).forEach(site -> arrival.at(site, 1));
        assertThat(Coverage.choose(new double[] {50, 40, 30}, 3, journeys, REACH, 5))
                .containsExactly(new Coverage.Step(0, 90), new Coverage.Step(1, 30));
    }

    @Test
    void choosesNothingWhenAllAreCovered() {
        Journeys journeys = (home, atMost, arrival) -> arrival.at(0, 1);
        assertThat(Coverage.choose(new double[] {0, 0}, 1, journeys, REACH, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void coversAsManyAsLookingAtEverySiteAgainAtEachStep(long seed) {
        Random random = new Random(seed);
        List<LatLon> points = CrowFlyTest.points(random, 120).toList();
        double[] people = random.doubles(120, 0, 3_000).toArray();
        CrowFly journeys = new CrowFly(points, points);
        List<Coverage.Step> steps = Coverage.choose(people, 120, journeys, REACH, 8);
        double[] left = people.clone();
        for (Coverage.Step step : steps) {
            double best = IntStream.range(0, 120)
                    .mapToDouble(site -> gain(left, points, site))
                    .max()
                    .orElseThrow();
            assertThat(step.gained()).isEqualTo(best);
            IntStream.range(0, 120)
                    .filter(home -> points.get(home).distanceTo(points.get(step.site())) <= REACH)
                    .forEach(home -> left[home] = 0);
        }
        assertThat(steps).hasSize(8).isSortedAccordingTo((a, b) -> Double.compare(b.gained(), a.gained()));
    }

    private static double gain(double[] left, List<LatLon> points, int site) {
        return IntStream.range(0, left.length)
                .filter(home -> points.get(home).distanceTo(points.get(site)) <= REACH)
                .mapToDouble(home -> left[home])
                .sum();
    }
}
