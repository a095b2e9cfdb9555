package org.jalon.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.geo.LatLon;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeaturesTest {

    /** Both in one commune, and what must and must not be seen in them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mairie                    | 1 rue Haute    | Médiathèque Colette        | 1 rue Haute     | kind-other     | kind-same
            France Services - CCAS    | 1 rue Haute    | CCAS                       | 1 rue Haute     | kind-other     | kind-related
            Maison de services/PIMMS  | 1 rue Haute    | PIMMS                      | 1 rue Haute     | kind-related   | kind-other
            Bus France services       | 1 rue Haute    | France services            | 9 rue Basse     | stops-apart    | kind-same
            MSAP                      | 1 rue Haute    | France Services            | 1 rue Haute     | nameless-both  | name-apart
            CCAS                      | 1 rue Haute    | Le Marteau                 | 1 rue Haute     | kind-alone     | kind-other
            Médiathèque Colette       | 1 rue Haute    | Médiathèque Camus          | 1 rue Haute     | name-apart     | name-alike
            Centre social Les Lilas   | 1 rue Haute    | CS LILAS                   | 99 rue Haute    | number-other   | street-other
            Centre social Les Lilas   | 1 rue Haute    | CS LILAS                   | 1 rue Basse     | street-other   | address-same
            Centre social Les Lilas   | ''             | CS LILAS                   | 1 rue Basse     | name-alike     | street-other
            Animation Jeunesse Rurale | ''             | AJR                        | ''              | name-held      | kind-same
            """)
    void seesWhatIsThereAndNotWhatIsNot(
            String name, String address, String otherName, String otherAddress, String there, String absent) {
        MatchRecord one = MatchSample.record("1", name, address, "Grandchamp");
        MatchRecord other = MatchSample.record("2", otherName, otherAddress, "Grandchamp");
        Comparison comparison = Matching.compare(one, other);
        assertThat(comparison.value(feature(there))).as(there).isPositive();
        assertThat(comparison.value(feature(absent))).as(absent).isZero();
        for (Feature feature : Feature.values()) {
            assertThat(Matching.compare(other, one).value(feature)).isEqualTo(comparison.value(feature));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "40, 1, 0", "400, 0.23, 0", "900, 0, 0.29", "50000, 0, 1"})
    void measuresOnALogarithmicScale(double meters, double near, double far) {
        Comparison comparison = Matching.compare(at("1", 0), at("2", meters));
        assertThat(comparison.value(Feature.NEAR)).isCloseTo(near, org.assertj.core.data.Offset.offset(0.01));
        assertThat(comparison.value(Feature.FAR)).isCloseTo(far, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void learnsNothingFromTheDistanceOfAPlaceWithoutAPoint() {
        Comparison comparison = Matching.compare(at("1", 0), MatchSample.record("2", "Le Marteau", "", "Grandchamp"));
        assertThat(comparison.meters()).isEqualTo(-1);
        assertThat(comparison.value(Feature.NEAR)).isZero();
        assertThat(comparison.value(Feature.FAR)).isZero();
    }

    @Test
    void doesNotTrustAPhoneThatManyShare() {
        List<MatchRecord> records = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            records.add(MatchSample.record(
                    "r" + i,
                    "one",
                    "Lieu " + i,
                    i + " rue Numéro" + "abcdefghij".charAt(i),
                    "Grandchamp",
                    null,
                    List.of("+33300000000")));
        }
        assertThat(Matching.of(records).compare("r1", "r2").value(Feature.PHONE_SAME))
                .isEqualTo(0.1);
        assertThat(Matching.compare(records.get(1), records.get(2)).value(Feature.PHONE_SAME))
                .isEqualTo(1);
    }

    @Test
    void trustsRareWordsMore() {
        List<MatchRecord> records = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            records.add(MatchSample.record(
                    "c" + i, "Amicale " + "abcdefghij".charAt(i % 10) + "xyz" + i, "", "Grandchamp"));
        }
        records.add(MatchSample.record("r1", "Amicale Zorglub", "", "Grandchamp"));
        records.add(MatchSample.record("r2", "Amicale Pantruche", "", "Grandchamp"));
        records.add(MatchSample.record("r3", "Cercle Zorglub", "", "Grandchamp"));
        Matching matching = Matching.of(records);
        assertThat(matching.compare("r1", "r3").value(Feature.NAME_ALIKE))
                .isGreaterThan(matching.compare("r1", "r2").value(Feature.NAME_ALIKE));
    }

    @ParameterizedTest
    @EnumSource(Feature.class)
    void hasWordsInBothLanguages(Feature feature) {
        for (Language language : Language.values()) {
            assertThat(Words.in(language).find("matching.reason." + feature.code()))
                    .isPresent();
        }
    }

    private static Feature feature(String code) {
        return Feature.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static MatchRecord at(String id, double meters) {
        LatLon point = new LatLon(50 + meters / 111_195, 3);
        return MatchSample.record(id, "one", "Le Marteau", "", "Grandchamp", point, List.of());
    }
}
