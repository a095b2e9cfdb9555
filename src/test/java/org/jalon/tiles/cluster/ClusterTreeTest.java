package org.jalon.tiles.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jalon.geo.LatLon;
import org.jalon.tiles.cluster.Drawn.Feature;
import org.jalon.tiles.world.Mercator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTreeTest {

    private static final SomePlaces TOWNS = SomePlaces.manyTowns();
    private static final ClusterTree TREE = ClusterTree.of(TOWNS, Spacing.OF_MAP);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void showsEveryPlaceInExactlyOneTile(int zoom) {
        assertThat(Drawn.of(TOWNS, TREE, TREE.everything(), zoom).places()).isEqualTo(TOWNS.size());
        for (double share : new double[] {0.5, 0.1, 0.01}) {
            Random random = new Random(zoom);
            Members some = choose(place -> random.nextDouble() < share);
            assertThat(Drawn.of(TOWNS, TREE, some, zoom).places())
                    .as("a share of %s", share)
                    .isEqualTo(some.size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8, 11, 14, 16})
    void keepsClustersApart(int zoom) {
        List<Feature> features = Drawn.of(TOWNS, TREE, TREE.everything(), zoom).features();
        for (int i = 0; i < features.size(); i++) {
            for (int j = 0; j < i; j++) {
                double distance = Math.hypot(
                        features.get(i).x() - features.get(j).x(),
                        features.get(i).y() - features.get(j).y());
                // Coordinates are whole eighths of a pixel.
                assertThat(distance).isGreaterThan(Spacing.OF_MAP.pixels(zoom) - 0.5);
            }
        }
    }

    @Test
    void showsASinglePlaceWhereItIsAtAnyZoom() {
        for (int place : new int[] {3, 700, TOWNS.size() - 1}) {
            Members one = choose(number -> number == place);
            for (int zoom = 0; zoom <= Mercator.DEEPEST; zoom++) {
                double scale = (1 << zoom) * 512.0 / (1 << Mercator.BITS);
                assertThat(Drawn.of(TOWNS, TREE, one, zoom).features())
                        .singleElement()
                        .satisfies(feature -> {
                            assertThat(feature.place()).isEqualTo(place);
                            assertThat(feature.x())
                                    .isBetween(
                                            Mercator.x(TOWNS.position(place)) * scale - 0.125,
                                            Mercator.x(TOWNS.position(place)) * scale);
                            assertThat(feature.y())
                                    .isBetween(
                                            Mercator.y(TOWNS.position(place)) * scale - 0.125,
                                            Mercator.y(TOWNS.position(place)) * scale);
                        });
            }
        }
    }

    @Test
    void tellsThePlacesOfADoorThatNeverComeApart() {
        LatLon door = new LatLon(50.6371, 3.0633);
        SomePlaces places = SomePlaces.at(door, new LatLon(43.3, 5.4), door, door);
        ClusterTree tree = ClusterTree.of(places, Spacing.OF_MAP);
        Drawing.Cluster atDoor = clusterOf(places, tree, tree.everything(), Mercator.DEEPEST);
        assertThat(atDoor.places()).isEqualTo(3);
        assertThat(atDoor.breaksUpAt()).isEqualTo(Mercator.DEEPEST + 1);
        assertThat(atDoor.together()).containsExactlyInAnyOrder(0, 2, 3);
        // Places 0, 2 and 3 answer one, three and one of the needs.
        assertThat(atDoor.ofCategory()).containsExactly(3, 1, 1);
        Members two = tree.choose(place -> {
            place.accept(0);
            place.accept(3);
        });
        assertThat(clusterOf(places, tree, two, Mercator.DEEPEST).together()).containsExactlyInAnyOrder(0, 3);
        assertThat(clusterOf(places, tree, two, 3).together()).isEmpty();
    }

    @Test
    void tellsAtWhichZoomAClusterComesApart() {
        for (IntPredicate filter : List.<IntPredicate>of(place -> true, place -> place % 7 == 0)) {
            Members some = choose(filter);
            int together = clusterInWorld(some).breaksUpAt();
            for (int zoom = 1; zoom < together; zoom++) {
                assertThat(largest(some, zoom)).isEqualTo(largest(some, 0));
            }
            assertThat(largest(some, together)).isLessThan(largest(some, 0));
        }
    }

    @Test
    void makesTheSameTreeOfTheSamePlaces() {
        ClusterTree again = ClusterTree.of(SomePlaces.manyTowns(), Spacing.OF_MAP);
        for (int zoom : new int[] {4, 9, 13}) {
            assertThat(Drawn.of(TOWNS, again, again.everything(), zoom).features())
                    .extracting(Feature::x, Feature::y, Feature::count)
                    .containsExactlyInAnyOrderElementsOf(
                            Drawn.of(TOWNS, TREE, TREE.everything(), zoom).features().stream()
                                    .map(feature -> tuple(feature.x(), feature.y(), feature.count()))
                                    .toList());
        }
    }

    @Test
    void drawsNothingOfNoPlaces() {
        ClusterTree empty = ClusterTree.of(SomePlaces.at(), Spacing.OF_MAP);
        assertThat(Drawn.of(SomePlaces.at(), empty, empty.everything(), 0).features())
                .isEmpty();
        assertThat(Drawn.of(TOWNS, TREE, choose(place -> false), 0).features()).isEmpty();
    }

    @Test
    void refusesPlacesOfAnotherTree() {
        ClusterTree other = ClusterTree.of(TOWNS, Spacing.OF_MAP);
        assertThatThrownBy(() -> Drawn.of(TOWNS, TREE, other.everything(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int largest(Members members, int zoom) {
        return Drawn.of(TOWNS, TREE, members, zoom).features().stream()
                .mapToInt(Feature::count)
                .max()
                .orElse(0);
    }

    private static Drawing.Cluster clusterInWorld(Members members) {
        return Drawn.of(TOWNS, TREE, members, 0).features().stream()
                .filter(feature -> feature.place() < 0)
                .map(Feature::cluster)
                .max((left, right) -> Integer.compare(left.places(), right.places()))
                .orElseThrow();
    }

    private static Drawing.Cluster clusterOf(SomePlaces places, ClusterTree tree, Members members, int zoom) {
        return Drawn.of(places, tree, members, zoom).features().stream()
                .filter(feature -> feature.place() < 0)
                .map(Feature::cluster)
                .findFirst()
                .orElseThrow();
    }

    private static Members choose(IntPredicate filter) {
        return TREE.choose(
                place -> IntStream.range(0, TOWNS.size()).filter(filter).forEach(place));
    }
}
