package org.jalon.care.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "RECOMMENDED,2026-01-31,2026-06-29,",
        // five months after the last of January is the last of June
        "RECOMMENDED,2026-01-31,2026-06-30,5",
        "RECOMMENDED,2026-01-31,2026-07-30,5",
        "RECOMMENDED,2026-01-31,2026-07-31,6",
        "RECOMMENDED,2026-01-31,2026-10-31,9",
        "RECOMMENDED,2026-01-31,2030-01-01,9",
        "YEARLY,2026-01-31,2027-01-30,",
        "YEARLY,2026-01-31,2027-01-31,12",
        "YEARLY,2026-01-31,2028-02-01,24",
        "NEVER,2026-01-31,2030-01-01,"
    })
    void isDueAfterSoManyMonths(Rhythm rhythm, LocalDate since, LocalDate today, Integer months) {
        assertThat(rhythm.due(since, today)).isEqualTo(Optional.ofNullable(months));
    }
}
