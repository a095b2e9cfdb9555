package org.jalon.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.coherence.Checking.codes;
import static org.jalon.coherence.Checking.expected;

import java.util.List;
import org.jalon._support.Places;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetChecksTest {

    private static final Facts LIBRARY = Places.aLibraryInLille();

    @Test
    void asksForWhatIsMissing() {
        assertThat(codes(LIBRARY.with(Field.ADDRESS, List.of()))).containsExactly(Code.ADDRESS_MISSING);
        assertThat(codes(LIBRARY.with(Field.SERVICES, List.of()))).containsExactly(Code.SERVICES_MISSING);
        assertThat(codes(LIBRARY.with(Field.PHONE, List.of()))).containsExactly(Code.CONTACT_MISSING);
        assertThat(codes(LIBRARY.with(Field.PHONE, List.of()).with(Field.WEBSITES, List.of("https://tilleuls.fr"))))
                .isEmpty();
    }

    @Test
    void asksNoAddressOfABus() {
        assertThat(codes(LIBRARY.with(Field.ADDRESS, List.of()).with(Field.MOBILITY, List.of("Itinérant"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-20,
            2026-11-21,
            2026-11-22, DATE_IN_FUTURE
            2126-01-01, DATE_IN_FUTURE
            2026-02-30, DATE_INVALID
            hier,       DATE_INVALID
            """)
    void looksAtTheDateOfUpdateOnThe20thOfNovember(String date, String code) {
        assertThat(codes(Field.UPDATED_ON, date)).isEqualTo(expected(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gratuit                    | Tout est gratuit                  |
            Payant                     | 2 € l’heure                       |
            Gratuit sous condition     | 10 euros par an                   |
            Gratuit;Payant             | Impressions : 0,20 € la page      |
            Gratuit;Payant             | Venez                             | FEES_CONTRADICTORY
            Gratuit                    | Impressions : 0,20 € la page      | PRICE_WITHOUT_FEES
            ''                         | Adhésion de 10 euros              | PRICE_WITHOUT_FEES
            ''                         | Avec l’aide de 2 Européens        |
            """)
    void comparesFeesAndPrices(String fees, String text, String code) {
        Facts facts = LIBRARY.with(Field.FEES, fees.isEmpty() ? List.of() : List.of(fees.split(";")))
                .with(Field.SUMMARY, List.of(text));
        assertThat(codes(facts)).isEqualTo(expected(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Se présenter;Téléphoner                        |
            Contacter par mail                             | ACCESS_WITHOUT_MEANS
            Prendre un RDV en ligne                        | ACCESS_WITHOUT_MEANS
            Envoyer un mail avec une fiche de prescription | ACCESS_WITHOUT_MEANS
            Ce lieu n'accueille pas de public              |
            Ce lieu n'accueille pas de public;Se présenter | ACCESS_CONTRADICTORY
            """)
    void comparesHowToComeWithWhatTheSheetSays(String ways, String code) {
        assertThat(codes(Field.ACCESS_MODES, ways.split(";"))).isEqualTo(expected(code));
    }

    @Test
    void expectsStepsOfAFranceServices() {
        Facts house = Places.aFranceServicesInRoubaix();
        assertThat(codes(house)).isEmpty();
        assertThat(codes(house.with(Field.SERVICES, List.of("Loisirs et créations numériques"))))
                .containsExactly(Code.SERVICE_EXPECTED);
    }

    @Test
    void noticesAChangeThatEmptiesASheet() {
        Facts before = LIBRARY.with(Field.EMAILS, List.of("accueil@tilleuls.fr"));
        assertThat(change(before, before.with(Field.PHONE, List.of()))).isEmpty();
        assertThat(change(before, Places.facts("Médiathèque", "Lille", "59000", "59350", "", 50.6371, 3.0633)))
                .contains(Code.SHEET_EMPTIED);
        assertThat(change(
                        before,
                        before.with(Field.PHONE, List.of())
                                .with(Field.EMAILS, List.of())
                                .with(Field.HOURS, List.of())))
                .contains(Code.SHEET_EMPTIED);
    }

    @Test
    void letsASheetThatSaidHardlyAnythingLoseItsTelephone() {
        Facts before = LIBRARY.with(Field.HOURS, List.of());
        assertThat(change(before, before.with(Field.PHONE, List.of()))).doesNotContain(Code.SHEET_EMPTIED);
    }

    private static List<Code> change(Facts before, Facts after) {
        return Checking.COHERENCE.check(new Statement(after, before, List.of(), Checking.TODAY)).stream()
                .map(Finding::code)
                .toList();
    }
}
