package org.jalon.intake.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of the ranges that are kept for fiction where there is one. */
class PhonesTest {

    @ParameterizedTest
    @CsvSource({
        "+33353010001, 59, +33353010001",
        "03 53 01 00 01, 59, +33353010001",
        "03.53.01.00.01, 59, +33353010001",
        "'03,53,01,00,01', 59, +33353010001",
        "03-53-01-00-01, 59, +33353010001",
        "03/53/01/00/01, 59, +33353010001",
        "+33 (0)3 53 01 00 01, 59, +33353010001",
        "(+33) 3 53 01 00 01, 59, +33353010001",
        "0033 3 53 01 00 01, 59, +33353010001",
        "33353010001, 59, +33353010001",
        "353010001, 59, +33353010001",
        "353010001.0, 59, +33353010001",
        "Tél. : 03 53 01 00 01, 59, +33353010001",
        "0 805 01 00 01, 59, +33805010001",
        "0590 12 34 56, 971, +590590123456",
        "0590 12 34 56, 59, +590590123456",
        "0692 12 34 56, 974, +262692123456",
        "0639 01 23 45, 976, +262639012345",
        "41 12 34, 988, +687411234",
        "40 41 12 34, 987, +68940411234",
        "06 39 98 00 01, 59, +33639980001",
        "01 99 00 12 34, 974, +33199001234"
    })
    void readsEveryFrenchForm(String raw, String departement, String expected) {
        Reading reading = Phones.read(raw, departement);
        assertThat(reading.values()).containsExactly(expected);
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03 53 01 00 01 / 06 39 98 00 01",
                "03 53 01 00 01 ou 06 39 98 00 01",
                "0353010001;0639980001",
                "03 53 01 00 01 - 06 39 98 00 01",
                "0353010001 0639980001"
            })
    void keepsTheFirstOfSeveral(String raw) {
        Reading reading = Phones.read(raw, "59");
        assertThat(reading.values()).containsExactly("+33353010001");
        assertThat(reading.issues()).extracting(RecordIssue::code).containsExactly(Code.PHONE_SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03 53 01", "36 3", "sur rendez-vous", "+32 2 123 45 67", "0000000000"})
    void refusesWhatIsNoFrenchNumber(String raw) {
        Reading reading = Phones.read(raw, "59");
        assertThat(reading.values()).isEmpty();
        assertThat(reading.issues()).extracting(RecordIssue::code).containsOnly(Code.PHONE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"36 31", "3949", "3949.0", "39 60"})
    void saysThatAShortNumberHasNoRoom(String raw) {
        Reading reading = Phones.read(raw, "59");
        assertThat(reading.values()).isEmpty();
        assertThat(reading.issues()).extracting(RecordIssue::code).containsExactly(Code.PHONE_SHORT);
    }
}
