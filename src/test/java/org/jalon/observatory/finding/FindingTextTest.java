package org.jalon.observatory.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.observatory.finding.Figures.compared;
import static org.jalon.observatory.finding.Figures.figure;
import static org.jalon.observatory.finding.Figures.share;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jalon.observatory.Measure;
import org.jalon.observatory.PeriodFigure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.finding.Finding.Tone;
import org.jalon.observatory.reference.Compared;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTextTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Territory LILLE = new Territory(Kind.COMMUNE, "59350");
    private static final Measure OLD = share("part-65-ans", "age");

    @Test
    void comparesWithTheRegionAndSimilarOnes() {
        Finding finding = distance(new Compared(
                OLD,
                figure(OLD, new Cell.Known(34)),
                Optional.of(figure(OLD, new Cell.Known(19))),
                OptionalDouble.of(25),
                OptionalDouble.of(95),
                OptionalDouble.of(90)));
        assertThat(say(Language.FRENCH, finding))
                .isEqualTo(
                        "À Lille, 34 % des habitants ont 65 ans ou plus, contre 19 % dans la région et 25 % dans les communes semblables.");
        assertThat(say(Language.ENGLISH, finding))
                .isEqualTo(
                        "In Lille, 34% of inhabitants are 65 or over, against 19% in the region and 25% in similar communes.");
    }

    @Test
    void saysTheNameOfAnIndicatorThatNobodyWroteASentenceFor() {
        Finding finding = distance(compared(share("part-sans-tablette", "equipement"), 40, 20, 95));
        assertThat(say(Language.FRENCH, finding))
                .isEqualTo(
                        "À Lille, le chiffre « Part de part-sans-tablette » est de 40 %, contre 20 % dans la région.");
    }

    @Test
    void tellsTheSpanBetweenPartsInASentenceOfItsOwn() {
        Measure near = share("part-population-avec-lieu", "acces");
        Finding spread = new Finding.Spread(
                figure(near, new Cell.Known(86.4)),
                new Territory(Kind.COMMUNE, "59481"),
                figure(near, new Cell.Known(59.5)),
                new Territory(Kind.DEPARTEMENT, "02"),
                figure(near, new Cell.Known(100)),
                "acces",
                1,
                Tone.NEUTRAL);
        assertThat(say(Language.FRENCH, spread))
                .isEqualTo("À Lille, 86,4 % des habitants vivent dans une commune qui a un lieu d’aide."
                        + " C’est 59,5 % au Quesnoy et 100 % dans l’Aisne.");
    }

    @Test
    void tellsATrendWithBothEnds() {
        Measure jobs = share("taux-chomage-zone-emploi", "revenu");
        Finding trend = new Finding.Trend(
                jobs,
                figure(jobs, new Cell.Known(7.9)),
                List.of(
                        new PeriodFigure("2019-T1", new Cell.Known(9.8)),
                        new PeriodFigure("2025-T4", new Cell.Known(7.9))),
                "revenu",
                1,
                Tone.GOOD);
        assertThat(say(Language.FRENCH, trend))
                .isEqualTo(
                        "À Lille et dans la zone d’emploi autour, le taux de chômage est passé de 9,8 % (1er trimestre 2019) à 7,9 % (4e trimestre 2025).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMMUNE     | 59350     | à Lille                                     | in Lille
            COMMUNE     | 59481     | au Quesnoy                                  | in Le Quesnoy
            COMMUNE     | 60694     | aux Hauts-Talican                           | in Les Hauts-Talican
            COMMUNE     | 59368     | à La Madeleine                              | in La Madeleine
            EPCI        | 200093201 | dans la Métropole Européenne de Lille       | in the Métropole Européenne de Lille
            DEPARTEMENT | 59        | dans le Nord                                | in Nord
            DEPARTEMENT | 02        | dans l’Aisne                                | in Aisne
            DEPARTEMENT | 80        | dans la Somme                               | in Somme
            DEPARTEMENT | 08        | dans les Ardennes                           | in Ardennes
            REGION      | 32        | dans les Hauts-de-France                    | in Hauts-de-France
            REGION      | 53        | en Bretagne                                 | in Bretagne
            """)
    void putsTerritoriesIntoSentences(Kind kind, String code, String french, String english) {
        Territory territory = new Territory(kind, code);
        assertThat(new TerritoryWords(GAZETTEER, Words.in(Language.FRENCH)).in(territory))
                .isEqualTo(french);
        assertThat(new TerritoryWords(GAZETTEER, Words.in(Language.ENGLISH)).in(territory))
                .isEqualTo(english);
    }

    private static Finding distance(Compared compared) {
        return new Finding.Distance(compared, "age", 1, Tone.BAD);
    }

    /** With ordinary spaces in place of those that do not break. */
    private static String say(Language language, Finding finding) {
        Words words = Words.in(language);
        return new FindingText(words, new TerritoryWords(GAZETTEER, words))
                .sentence(finding, LILLE)
                .replaceAll("[\u00a0\u202f]", " ");
    }
}
