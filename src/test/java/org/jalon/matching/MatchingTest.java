package org.jalon.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jalon.geo.LatLon;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Matching MATCHING = Matching.of(MatchSample.records());
    private static final List<MatchedPair> PAIRS = MATCHING.pairs();

    @Test
    void joinsRecordsOfOnePlaceAndNoOthers() {
        Map<String, List<String>> places = new HashMap<>();
        MatchSample.all()
                .forEach(sample -> places.computeIfAbsent(sample.place(), place -> new ArrayList<>())
                        .add(sample.record().id()));
        List<List<String>> expected =
                places.values().stream().filter(ids -> ids.size() > 1).toList();
        assertThat(MATCHING.groups(PAIRS)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void givesToAPersonWhatItIsNotSureOf() {
        Map<String, String> places = new HashMap<>();
        MatchSample.all().forEach(sample -> places.put(sample.record().id(), sample.place()));
        List<MatchedPair> wrong = PAIRS.stream()
                .filter(pair -> !Objects.equals(places.get(pair.left()), places.get(pair.right())))
                .toList();
        assertThat(wrong).allSatisfy(pair -> assertThat(pair.decision()).isEqualTo(Decision.REVIEW));
        assertThat(wrong).as("a person's time is short").hasSizeLessThan(12);
        // Thirteen places have two records each.
        assertThat(PAIRS.size() - wrong.size()).isEqualTo(13);
    }

    @Test
    void saysTheSameWhateverTheOrder() {
        List<MatchRecord> shuffled = new ArrayList<>(MatchSample.records());
        Collections.shuffle(shuffled, new Random(7));
        Matching other = Matching.of(shuffled);
        assertThat(other.pairs()).isEqualTo(PAIRS);
        assertThat(other.groups(other.pairs())).isEqualTo(MATCHING.groups(PAIRS));
    }

    @Test
    void missesNoLikelyPairByNotComparingAllWithAll() {
        List<String> ids = MatchSample.records().stream().map(MatchRecord::id).toList();
        List<String> likely = new ArrayList<>();
        for (String left : ids) {
            for (String right : ids) {
                if (left.compareTo(right) < 0 && MATCHING.judge(left, right).decision() == Decision.SAME) {
                    likely.add(left + " " + right);
                }
            }
        }
        assertThat(PAIRS.stream()
                        .filter(pair -> pair.decision() == Decision.SAME)
                        .map(pair -> pair.left() + " " + pair.right()))
                .containsExactlyInAnyOrderElementsOf(likely);
    }

    @Test
    void judgesTwoRecordsAlikeFromBothSides() {
        for (MatchedPair pair : PAIRS) {
            assertThat(MATCHING.judge(pair.right(), pair.left())).isEqualTo(MATCHING.judge(pair.left(), pair.right()));
        }
    }

    @Test
    void ordersPairsByLikelihood() {
        assertThat(PAIRS).isSortedAccordingTo(MatchedPair.LIKELY_FIRST);
        assertThat(PAIRS).allSatisfy(pair -> assertThat(pair.left()).isLessThan(pair.right()));
    }

    @Test
    void saysWhatSpeaksForAndAgainst() {
        Judgement judgement = MATCHING.judge("a1", "a2");
        assertThat(judgement.decision()).isEqualTo(Decision.SAME);
        assertThat(judgement.reasons()).extracting(Reason::feature).contains(Feature.KIND_SAME, Feature.PHONE_SAME);
        assertThat(MATCHING.judge("a3", "a5").reasons().getFirst().feature()).isEqualTo(Feature.KIND_OTHER);
    }

    @Test
    void refusesTwoRecordsOfOneId() {
        MatchRecord record = MatchSample.records().getFirst();
        assertThatIllegalArgumentException().isThrownBy(() -> Matching.of(List.of(record, record)));
    }

    @Test
    void comparesRecordsThatSayNothing() {
        MatchRecord silent = MatchSample.record("silent", "", "", "");
        assertThat(Matching.of(List.of(silent)).pairs()).isEmpty();
        assertThat(Model.current()
                        .decide(Model.current().score(Matching.compare(silent, MatchSample.record("x", "", "", "")))))
                .isNotEqualTo(Decision.SAME);
    }

    @Test
    void isBoundedOnHostileTexts() {
        String words = "a1 b2 ".repeat(100_000);
        String digits = "1".repeat(500_000);
        MatchRecord hostile =
                MatchSample.record("hostile", "one", words, digits, words, new LatLon(50, 3), List.of(digits, words));
        MatchRecord other = MatchSample.record(
                "other", "two", words + "x", digits + "2", words, new LatLon(50, 3), List.of(digits));
        Fingerprint fingerprint = Fingerprint.of(hostile);
        assertThat(fingerprint.name().all()).hasSizeLessThanOrEqualTo(24);
        assertThat(fingerprint.phones()).isEmpty();
        assertThat(Matching.compare(hostile, other).value(Feature.NEAR)).isEqualTo(1);
    }

    @Test
    void doesNotCompareAllWithAllWhereManyAreInOnePlace() {
        List<MatchRecord> crowd = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            crowd.add(MatchSample.record(
                    "r" + i, "one", "Lieu " + i, "", "Grandchamp", new LatLon(50, 3), List.of("+33300000000")));
        }
        List<Fingerprint> prints = crowd.stream().map(Fingerprint::of).toList();
        Candidates candidates = Candidates.of(prints);
        int[] compared = {0};
        for (int place = 0; place < prints.size(); place++) {
            candidates.forEachAfter(place, after -> compared[0]++);
        }
        assertThat(compared[0]).isZero();
    }
}
