package org.jalon.hours.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTableTest {

    private static final TermTable TABLE = TermTable.of(List.of(
            List.of("known A B", "2027-09-01", "2028-07-01"),
            List.of("known 974", "2027-08-16", "2028-01-31"),
            List.of("A", "2027-10-17", "2027-11-02"),
            List.of("974", "2027-10-10", "2027-10-24")));

    @ParameterizedTest
    @CsvSource({
        "A, 2027-10-17, true",
        "A, 2027-11-02, true",
        "A, 2027-11-03, false",
        "B, 2027-10-20, false",
        "974, 2027-10-10, true",
        "A, 2028-07-02, ",
        "974, 2028-02-01, ",
        "C, 2027-10-20, ",
        "2A, 2027-10-20, ",
    })
    void knowsOnlyWhatItSaysItKnows(String zone, LocalDate date, Boolean holiday) {
        assertThat(TABLE.on(zone, date)).isEqualTo(Optional.ofNullable(holiday));
    }

    @Test
    void refusesLinesThatAreNotPeriods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermTable.of(List.of(List.of("A", "17/10/2027", "2027-11-02"))))
                .withMessageContaining("17/10/2027");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermTable.of(List.of(List.of("A", "2027-11-02", "2027-10-17"))));
        assertThatIllegalArgumentException().isThrownBy(() -> TermTable.of(List.of(List.of("A"))));
    }
}
