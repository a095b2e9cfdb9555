package org.jalon.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.definition.Adding;
import org.jalon.observatory.definition.Audience;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Direction;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.definition.Level;
import org.jalon.observatory.definition.Phrase;
import org.jalon.observatory.figure.Cell;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

    private static final FigureText FRENCH = FigureText.in(Words.in(Language.FRENCH));
    private static final FigureText ENGLISH = FigureText.in(Words.in(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            percent            | 31.38   | 31,4 %                         | 31.4%
            percent            | 20      | 20 %                           | 20%
            percent            | 0       | 0 %                            | 0%
            percent            | 0.04    | 0,04 %                         | 0.04%
            inhabitants        | 1240.4  | 1 240 habitants                | 1,240 inhabitants
            people             | 1       | 1 personne                     | 1 person
            people             | 0       | 0 personne                     | 0 people
            households         | 2       | 2 ménages                      | 2 households
            euros              | 21450   | 21 450 €                       | €21,450
            metres             | 437     | 440 m                          | 440 m
            metres             | 9171    | 9,2 km                         | 9.2 km
            metres             | 999     | 1 km                           | 1 km
            hours-per-thousand | 0.42    | 0,4 heure pour 1 000 habitants | 0.4 hours per 1,000 inhabitants
            hours-per-thousand | 2       | 2 heures pour 1 000 habitants  | 2 hours per 1,000 inhabitants
            lits-d-hôpital     | 12.5    | 12,5 lits d hôpital            | 12.5 lits d hôpital
            ''                 | 63.27   | 63,3                           | 63.3
            """)
    void saysFiguresWithTheirUnitInWords(String unit, double value, String french, String english) {
        assertThat(spaced(FRENCH.number(value, indicator(unit)))).isEqualTo(french);
        assertThat(spaced(ENGLISH.number(value, indicator(unit)))).isEqualTo(english);
    }

    @Test
    void neverSaysZeroForWhatIsNotTold() {
        assertThat(FRENCH.of(figure(Cell.SECRET, 0, false, Standing.TOLD))).isEqualTo("secret statistique");
        assertThat(FRENCH.of(figure(Cell.ABSENT, 0, false, Standing.TOLD))).isEqualTo("non connu");
        assertThat(FRENCH.of(figure(Cell.ABSENT, 0, false, Standing.NOT_MADE))).isEqualTo("non calculé à ce niveau");
        assertThat(spaced(FRENCH.of(figure(new Cell.Below(1), 0, false, Standing.TOLD))))
                .isEqualTo("moins de 1 %");
    }

    @Test
    void saysWhyThereIsNoFigure() {
        assertThat(FRENCH.reason(figure(Cell.SECRET, 0, false, Standing.TOLD)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("reconnaître"));
        assertThat(FRENCH.reason(figure(Cell.ABSENT, 0, false, Standing.TOLD)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("Ce n’est pas zéro"));
        assertThat(FRENCH.reason(figure(Cell.ABSENT, 0, false, Standing.NOT_MADE)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("ne doit pas être refait"));
        assertThat(FRENCH.reason(figure(new Cell.Known(3), 1, false, Standing.TOLD)))
                .isEmpty();
    }

    @Test
    void saysOfWhomAFigureTells() {
        assertThat(caveats(figure(new Cell.Known(3), 0.624, false, Standing.MADE)))
                .containsExactly("connu pour 62 % de la population");
        assertThat(caveats(figure(new Cell.Known(3), 0.998, false, Standing.MADE)))
                .isEmpty();
        assertThat(caveats(figure(new Cell.Known(3), 1, true, Standing.TOLD)))
                .containsExactly("ne porte que sur une partie du territoire");
        assertThat(caveats(figure(new Cell.Known(3), 1, false, Standing.OF_ZONE)))
                .containsExactly("chiffre de tout le bassin de vie, plus large que la commune");
        assertThat(caveats(figure(new Cell.Below(1), 1, false, Standing.TOLD)))
                .containsExactly("zéro ou presque : le fichier ne permet pas de trancher");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.994 | 99 %
            0.999 | 99 %
            1     | 100 %
            0.002 | 1 %
            0     | 0 %
            0.5   | 50 %
            """)
    void neverRoundsToAllOrNothing(double share, String text) {
        assertThat(spaced(FRENCH.share(share))).isEqualTo(text);
    }

    @Test
    void saysAClassByItsNameAndWhoCountedIt() {
        TerritoryFigure told = new TerritoryFigure(
                DATASET, indicator(""), "2026", Cell.ABSENT, "Bourgs ruraux", 1, false, Standing.TOLD);
        assertThat(FRENCH.of(told)).isEqualTo("Bourgs ruraux");
        assertThat(FRENCH.origin(told)).isEqualTo("INSEE, 2026");
    }

    private static final Dataset DATASET = new Dataset(
            "bassins",
            Phrase.NONE,
            "INSEE",
            "",
            "",
            "2022",
            null,
            Level.BASSIN_DE_VIE,
            "code",
            Set.of(),
            Set.of(),
            Phrase.NONE,
            null,
            null,
            false,
            List.of(indicator("percent")));

    private static TerritoryFigure figure(Cell cell, double covered, boolean partial, Standing standing) {
        return new TerritoryFigure(DATASET, indicator("percent"), "2022", cell, "", covered, partial, standing);
    }

    private static Indicator indicator(String unit) {
        return new Indicator(
                "un-chiffre",
                new Phrase("Un chiffre", "A figure"),
                Phrase.NONE,
                "age",
                Kind.SHARE,
                unit,
                Direction.NEUTRAL,
                List.of(new Indicator.Column("c", "2022")),
                null,
                null,
                null,
                Adding.NEVER,
                Map.of(),
                Audience.PUBLIC);
    }

    private static List<String> caveats(TerritoryFigure figure) {
        return FRENCH.caveats(figure).stream().map(FigureTextTest::spaced).toList();
    }

    /** With ordinary spaces in place of those that do not break. */
    private static String spaced(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }
}
