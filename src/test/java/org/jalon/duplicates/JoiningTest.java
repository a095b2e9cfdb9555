package org.jalon.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jalon.directory.PlaceId;
import org.jalon.matching.Decision;
import org.jalon.matching.MatchedPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningTest {

    private static final PlaceId FIRST = new PlaceId("aaaaaaaaaa");
    private static final PlaceId SECOND = new PlaceId("bbbbbbbbbb");

    private final ToldApart apart = new ToldApart();
    private final List<Set<String>> different = new ArrayList<>();
    private final Joining joining = new Joining(apart, (left, right) -> different.contains(Set.of(left, right)));
    private final List<MatchedPair> pairs = new ArrayList<>();

    /** One known record in a place, one that arrives. */
    @ParameterizedTest(name = "{0}: joined {5}, asked {6}")
    @CsvSource(delimiter = '|', textBlock = """
                    another source, surely the same    | other | 0.9  | true  | false | true  | false
                    another source, perhaps the same   | other | 0.3  | true  | false | false | true
                    the same source, surely the same   | own   | 0.9  | true  | false | false | true
                    the same source, perhaps the same  | own   | 0.3  | true  | false | false | true
                    told apart, however alike          | other | 0.99 | true  | true  | false | false
                    told apart, and of the same source | own   | 0.99 | true  | true  | false | false
                    a place that was closed            | other | 0.9  | false | false | false | true
                    """)
    void joinsOrAsks(
            String what, String origin, double score, boolean published, boolean told, boolean joined, boolean asked) {
        joining.add("known", "own", FIRST, published);
        joining.add("new", origin, null, true);
        if (told) {
            apart.add("new", "known");
        }
        Joining.Outcome outcome = settle(pair("known", "new", score));
        assertThat(joining.placeOf("new")).isEqualTo(joined ? FIRST : null);
        assertThat(outcome.joined()).hasSize(joined ? 1 : 0);
        assertThat(outcome.toReview()).hasSize(asked ? 1 : 0);
        assertThat(outcome.asking()).isEqualTo(asked ? Set.of("known", "new") : Set.of());
    }

    @Test
    void joinsTheLikeliestOfTwoPlacesAndAsksAboutTheOther() {
        joining.add("a", "one", FIRST, true);
        joining.add("b", "one", SECOND, true);
        joining.add("new", "other", null, true);
        Joining.Outcome outcome = settle(pair("a", "new", 0.7), pair("b", "new", 0.9));
        assertThat(joining.placeOf("new")).isEqualTo(SECOND);
        assertThat(outcome.toReview()).extracting(MatchedPair::left).containsExactly("a");
    }

    @Test
    void neverJoinsTwoRecordsOfOneSourceInOnePlace() {
        joining.add("known", "one", FIRST, true);
        joining.add("new1", "other", null, true);
        joining.add("new2", "other", null, true);
        Joining.Outcome outcome = settle(pair("known", "new1", 0.95), pair("known", "new2", 0.9));
        assertThat(joining.placeOf("new1")).isEqualTo(FIRST);
        assertThat(joining.placeOf("new2")).isNull();
        assertThat(outcome.asking()).containsExactlyInAnyOrder("known", "new2");
    }

    @Test
    void joinsNoChainWhoseEndsAreDifferent() {
        joining.add("town hall", "one", FIRST, true);
        joining.add("post", "two", FIRST, true);
        joining.add("post in the town hall", "three", null, true);
        different.add(Set.of("town hall", "post in the town hall"));
        Joining.Outcome outcome = settle(pair("post", "post in the town hall", 0.9));
        assertThat(joining.placeOf("post in the town hall")).isNull();
        assertThat(outcome.toReview()).hasSize(1);
    }

    @Test
    void joinsNoTwoKnownPlaces() {
        joining.add("a", "one", FIRST, true);
        joining.add("b", "two", SECOND, true);
        assertThat(settle(pair("a", "b", 0.99)).joined()).isEmpty();
        assertThat(joining.placeOf("b")).isEqualTo(SECOND);
    }

    @Test
    void joinsTwoNewOnesOfTwoOriginsAndBothWithAPlace() {
        joining.add("known", "one", FIRST, true);
        joining.add("new1", "other\nx", null, true);
        joining.add("new2", "other\ny", null, true);
        Joining.Outcome outcome = settle(pair("new1", "new2", 0.95), pair("known", "new1", 0.9));
        assertThat(joining.together("new2")).containsExactlyInAnyOrder("known", "new1", "new2");
        assertThat(joining.placeOf("new2")).isEqualTo(FIRST);
        assertThat(outcome.toReview()).isEmpty();
    }

    @Test
    void asksOnceAboutTwoPlacesAndForgetsWhatWasToldApartBetweenAnyOfTheirRecords() {
        joining.add("a1", "one", FIRST, true);
        joining.add("a2", "two", FIRST, true);
        joining.add("b1", "three", SECOND, true);
        joining.add("b2", "four", SECOND, true);
        assertThat(settle(pair("a1", "b1", 0.4), pair("a2", "b1", 0.6), pair("a2", "b2", 0.5))
                        .toReview())
                .containsExactly(pair("a2", "b1", 0.6));
        apart.add("a1", "b2");
        assertThat(settle().toReview()).isEmpty();
    }

    private Joining.Outcome settle(MatchedPair... more) {
        pairs.addAll(List.of(more));
        pairs.sort(Comparator.comparingDouble(MatchedPair::score).reversed());
        return joining.settle(pairs);
    }

    private static MatchedPair pair(String left, String right, double score) {
        return new MatchedPair(left, right, score, score >= 0.6 ? Decision.SAME : Decision.REVIEW);
    }
}
