package org.jalon.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.search.SearchResult.Hit;
import org.junit.jupiter.api.Test;

/** How good answers are, on questions as people type them and with the measures that acceptance uses. */
class JudgedQueriesTest {

    private static final Town TOWN = new Town();

    @Test
    void findsOnePlaceByItsName() {
        assertThat(mean(
                        "name",
                        row -> hits(row).stream()
                                        .limit(3)
                                        .anyMatch(hit -> Town.idOf(hit.place()).equals(row.getField("expected")))
                                ? 1
                                : 0))
                .isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void findsKindsOfStructureInTheCommuneThenAround() {
        assertThat(mean("type", row -> {
                    String[] expected = row.getField("expected").split(":");
                    Set<String> ofKind = Set.of(expected[1].split("\\|"));
                    return discountedGain(hits(row), expected[0], ofKind);
                }))
                .isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void findsThePlacesOfACommuneFirst() {
        assertThat(mean("commune", row -> {
                    long there = TOWN.places.values().stream()
                            .filter(place -> isIn(place, row.getField("expected")))
                            .count();
                    long first = hits(row).stream()
                            .filter(hit -> isIn(hit.place(), row.getField("expected")))
                            .count();
                    return (double) first / Math.min(10, there);
                }))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsWhatAnswersANeedNearby() {
        assertThat(mean("need", row -> {
                    List<String> topics = Arrays.asList(row.getField("expected").split("\\|"));
                    List<Hit> first = hits(row).stream().limit(5).toList();
                    long relevant = first.stream()
                            .filter(hit -> hit.distanceMeters() != null && hit.distanceMeters() <= 15_000)
                            .filter(hit -> !Collections.disjoint(
                                    topics, hit.place().facts().all(Field.TOPICS)))
                            .count();
                    return first.isEmpty() ? 0 : (double) relevant / first.size();
                }))
                .isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void suggestsWhatIsAboutToBeTyped() {
        assertThat(mean(
                        "suggestion",
                        row -> TOWN.suggest(row.getField("text"), null).stream()
                                        .anyMatch(suggestion -> isExpected(suggestion, row.getField("expected")))
                                ? 1
                                : 0))
                .isGreaterThanOrEqualTo(0.93);
    }

    private static double mean(String kind, ToDoubleFunction<NamedCsvRecord> measure) {
        List<String> poor = new ArrayList<>();
        double mean = Town.rows("queries.csv").stream()
                .filter(row -> row.getField("kind").equals(kind))
                .mapToDouble(row -> {
                    double value = measure.applyAsDouble(row);
                    if (value < 0.8) {
                        poor.add(row.getField("text") + " " + value);
                    }
                    return value;
                })
                .average()
                .orElseThrow();
        assertThat(poor).as("answers below 0.8").hasSizeLessThan(4);
        return mean;
    }

    private static List<Hit> hits(NamedCsvRecord row) {
        String position = row.getField("latitude").isEmpty()
                ? ""
                : "&latitude=" + row.getField("latitude") + "&longitude=" + row.getField("longitude");
        return TOWN.find("q=" + row.getField("text") + "&limite=10" + position).hits();
    }

    /** nDCG at 10: 3 for the kind in the commune, 1 for the kind elsewhere, gain 2^g − 1. */
    private static double discountedGain(List<Hit> hits, String commune, Set<String> ofKind) {
        double[] gains = hits.stream()
                .mapToDouble(hit -> gain(hit.place(), commune, ofKind))
                .toArray();
        double[] ideal = TOWN.places.values().stream()
                .mapToDouble(place -> gain(place, commune, ofKind))
                .map(gain -> -gain)
                .sorted()
                .limit(Math.max(1, gains.length))
                .map(gain -> -gain)
                .toArray();
        return discounted(gains) / discounted(ideal);
    }

    private static double gain(Place place, String commune, Set<String> ofKind) {
        return !ofKind.contains(Town.idOf(place)) ? 0 : isIn(place, commune) ? 7 : 1;
    }

    private static double discounted(double[] gains) {
        return IntStream.range(0, gains.length)
                .mapToDouble(i -> gains[i] * Math.log(2) / Math.log(i + 2))
                .sum();
    }

    private static boolean isIn(Place place, String commune) {
        return place.facts().text(Field.INSEE_CODE).equals(commune);
    }

    private static boolean isExpected(Suggestion suggestion, String expected) {
        return switch (suggestion) {
            case Suggestion.OfCommune found -> found.commune().code().equals(expected);
            case Suggestion.OfPlace found -> Town.idOf(found.place()).equals(expected);
            case Suggestion.OfAddress ignored -> false;
        };
    }
}
