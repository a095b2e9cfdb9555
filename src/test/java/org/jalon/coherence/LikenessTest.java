package org.jalon.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.jalon._support.Places;
import org.jalon.coherence.likeness.MatchedLikeness;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.RecordIssue.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final Likeness LIKENESS = new MatchedLikeness();

    /** Both in Lille, so many metres apart, in the spirit of pairs that people judged. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Médiathèque des Tilleuls   | 12 rue des Tilleuls | MEDIATHEQUE LES TILLEULS       | 12 RUE DES TILLEULS    | 90   | true
            Médiathèque des Tilleuls   | 12 rue des Tilleuls | Bibliothèque Tilleuls de Lille | 12 r. des Tilleuls     | 30   | true
            MSAP                       | 3 place du Galon    | France Services Lille          | 3 Place du Galon       | 20   | true
            CCAS                       | 7 rue du Quai       | Centre communal d’action sociale de Lille | 7 rue du Quai | 0 | true
            Centre social Les Églantines | 4 rue Haute       | Centre socio-culturel Eglantine | 4, rue Haute          | 700  | true
            Médiathèque des Tilleuls   | 12 rue des Tilleuls | Médiathèque du Canal           | 80 quai du Canal       | 900  | false
            Médiathèque des Tilleuls   | 12 rue des Tilleuls | CCAS de Lille                  | 12 rue des Tilleuls    | 0    | false
            Mairie de Lille            | 1 place Haute       | France Services Lille          | 9 place Haute          | 60   | false
            Mon Fablab                 | 5 rue Basse         | Médiathèque Anatole            | 5 rue Basse            | 0    | false
            Camion bleu du Pévèle      | parvis de la mairie | Camion bleu du Pévèle          | place du marché        | 2500 | false
            """)
    void tellsOnePlaceUnderTwoNamesFromTwoPlaces(
            String name, String address, String otherName, String otherAddress, double meters, boolean same) {
        Facts one = place(name, address, 0);
        Facts other = place(otherName, otherAddress, meters);
        assertThat(LIKENESS.compare(one, other).isDoubtful()).isEqualTo(same);
        assertThat(LIKENESS.compare(other, one)).isEqualTo(LIKENESS.compare(one, other));
    }

    @Test
    void saysWhatSpeaksForIt() {
        Facts one =
                place("Médiathèque des Tilleuls", "12 rue des Tilleuls", 0).with(Field.PHONE, List.of("+33320123499"));
        Facts other =
                place("Bibliothèque des Tilleuls", "90 rue Basse", 3_000).with(Field.PHONE, List.of("+33320123499"));
        Resemblance resemblance = LIKENESS.compare(one, other);
        assertThat(resemblance.agreeing()).containsExactlyInAnyOrder(Field.NAME, Field.PHONE, Field.INSEE_CODE);
        assertThat(resemblance.meters()).isCloseTo(3_000, within(10.0));
    }

    @Test
    void showsTheLikeliestPlacesToWhoeverAddsOne() {
        List<Place> nearby = List.of(
                Places.place(1, place("Médiathèque du Canal", "80 quai du Canal", 400)),
                Places.place(2, place("Médiathèque Tilleuls", "12 rue des Tilleuls", 40)));
        Facts typed = place("Mediatheque les tilleuls", "12 rue des tilleuls", 0);
        List<Finding> found = resemblances(new Statement(typed, Facts.NONE, nearby, Checking.TODAY));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.value()).isEqualTo(nearby.get(1).id().text());
            assertThat(finding.detail()).isEqualTo("Médiathèque Tilleuls, 40 m");
            assertThat(finding.fields()).contains(Field.NAME, Field.ADDRESS);
        });
    }

    @Test
    void comparesNothingWhenAKnownPlaceIsCorrected() {
        Facts typed = place("Médiathèque des Tilleuls", "12 rue des Tilleuls", 0);
        List<Place> nearby = List.of(Places.place(1, typed));
        assertThat(resemblances(new Statement(typed, typed, nearby, Checking.TODAY)))
                .isEmpty();
    }

    @Test
    void showsThreeAtMostAndReadsAPositionThatIsNone() {
        Facts typed = place("Médiathèque des Tilleuls", "12 rue des Tilleuls", 0);
        List<Place> nearby = IntStream.range(0, 300)
                .mapToObj(number -> Places.place(number, typed))
                .toList();
        Facts lost = typed.with(Field.LATITUDE, List.of("au nord"));
        assertThat(resemblances(new Statement(lost, Facts.NONE, nearby, Checking.TODAY)))
                .hasSize(3);
    }

    private static List<Finding> resemblances(Statement statement) {
        return Checking.COHERENCE.check(statement).stream()
                .filter(finding -> finding.code() == Code.PLACE_RESEMBLES)
                .toList();
    }

    /** So many metres north of the middle of Lille. */
    private static Facts place(String name, String address, double meters) {
        return Places.facts(name, "Lille", "59000", "59350", address, 50.63 + meters / 111_195, 3.06);
    }
}
