package org.jalon.exchange.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jalon._support.Places;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.exchange.Leavings;
import org.jalon.exchange.standard.Departure.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardRowsTest {

    private static final TableSchema SCHEMA = TableSchema.national();

    @Test
    void leavesAsItIsWhatKeepsToTheStandard() {
        StandardRow row = row(Places.aLibraryInLille());
        assertThat(row.departures()).isEmpty();
        assertThat(row.cell(Field.SERVICES))
                .isEqualTo("Maîtrise des outils numériques du quotidien|Accès internet et matériel informatique");
        assertThat(row.cell(Field.PIVOT)).isEqualTo("00000000000000");
        assertThat(SCHEMA.broken(row.cells())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # what is published;                                         what the line has;                      rule;    remedy
            PIVOT;             43493312;                                 00000000000000;                         pattern; replaced
            PIVOT;             9434933123;                               00000000000000;                         reader;  replaced
            POSTAL_CODE;       5900;                                     59000;                                  pattern; replaced
            INSEE_CODE;        5935;                                     '';                                     pattern; emptied
            PHONE;             3631;                                     '';                                     pattern; emptied
            PHONE;             +68940123456;                             '';                                     reader;  emptied
            UPDATED_ON;        04/03/2026;                               2026-11-01;                             type;    replaced
            ADDRESS;           "12 rue du ""Lac"" #3";                   12 rue du Lac 3;                        reader;  replaced
            FEES;              Gratuit sur carte;                        '';                                     pattern; emptied
            EMAILS;            a@b.example;                              '';                                     reader;  emptied
            WEBSITES;          https://été.example/accès (1);            https://xn--t-9fab.example/acc%C3%A8s%20%281%29; reader; replaced
            BOOKING_URL;       https://rdv.example:8080/;                '';                                     reader;  emptied
            """)
    void mendsWhatDoesNotAndTellsIt(Field field, String published, String cell, String rule, String remedy) {
        StandardRow row = row(Places.aLibraryInLille().with(field, List.of(published)));
        assertThat(row.cell(field)).isEqualTo(cell);
        assertThat(row.departures()).singleElement().satisfies(departure -> {
            assertThat(departure.field()).isEqualTo(field);
            assertThat(departure.value()).isEqualTo(published);
            assertThat(departure.rule().slug()).isEqualTo(rule);
            assertThat(departure.remedy().slug()).isEqualTo(remedy);
        });
        assertThat(SCHEMA.broken(row.cells())).isEmpty();
    }

    @Test
    void keepsTheValuesOfAListThatMayStand() {
        StandardRow row = row(Places.aLibraryInLille().with(Field.FEES, List.of("Gratuit", "Sur devis", "Payant")));
        assertThat(row.cell(Field.FEES)).isEqualTo("Gratuit|Payant");
        assertThat(row.departures()).extracting(Departure::remedy).containsExactly(Remedy.EMPTIED);
    }

    @Test
    void shortensWhatIsTooLongAndLosesNothingOfIt() {
        String summary = "Un atelier pour apprendre. ".repeat(12).strip();
        StandardRow row = row(Places.aLibraryInLille().with(Field.SUMMARY, List.of(summary)));
        assertThat(row.cell(Field.SUMMARY)).hasSizeLessThanOrEqualTo(280).endsWith("…");
        assertThat(row.cell(Field.DESCRIPTION)).isEqualTo(summary);
        assertThat(SCHEMA.broken(row.cells())).isEmpty();
    }

    @Test
    void saysTheMostThatIsKnownOfWhereAPlaceIs() {
        Facts bare = Places.aLibraryInLille()
                .with(Field.ADDRESS, List.of())
                .with(Field.COMMUNE, List.of())
                .with(Field.POSTAL_CODE, List.of());
        StandardRow row = row(bare);
        assertThat(row.cell(Field.COMMUNE)).isEqualTo("Lille");
        assertThat(row.cell(Field.POSTAL_CODE)).startsWith("59");
        assertThat(row.cell(Field.ADDRESS)).isEqualTo("Lille");
        assertThat(row.isLeftOut()).isFalse();
    }

    @Test
    void leavesOutAPlaceThatTheStandardCannotSay() {
        Facts atSea = Places.facts("Bateau des usages", "", "", "", "", 51.5, 1.9)
                .with(Field.COMMUNE, List.of())
                .with(Field.POSTAL_CODE, List.of())
                .with(Field.INSEE_CODE, List.of())
                .with(Field.ADDRESS, List.of());
        StandardRow row = row(atSea);
        assertThat(row.isLeftOut()).isTrue();
        assertThat(row.departures())
                .extracting(Departure::field)
                .containsExactly(Field.COMMUNE, Field.POSTAL_CODE, Field.ADDRESS);
    }

    /** The line of a mended line is that line: what is imported from an export is exported as it was. */
    @Test
    void mendsOnceForAll() {
        Facts broken = Places.aLibraryInLille()
                .with(Field.PIVOT, List.of("x"))
                .with(Field.SUMMARY, List.of("mot ".repeat(90)))
                .with(Field.UPDATED_ON, List.of())
                .with(Field.ADDRESS, List.of("«12» rue @ Lac"))
                .with(Field.WEBSITES, List.of("https://été.example/a b?c=d/e#f-g", "sans adresse"));
        StandardRow once = row(broken);
        Facts again = broken;
        for (Field column : StandardRow.COLUMNS) {
            String cell = once.cell(column);
            again = again.with(
                    column,
                    cell.isEmpty()
                            ? List.of()
                            : column.isMultiple() ? Arrays.asList(cell.split("\\|")) : List.of(cell));
        }
        StandardRow twice = row(again);
        assertThat(twice.departures()).isEmpty();
        assertThat(twice.cells()).isEqualTo(once.cells());
        assertThat(SCHEMA.broken(once.cells())).isEmpty();
    }

    private static StandardRow row(Facts facts) {
        Place place = Places.place(1, facts);
        return Leavings.row(place);
    }
}
