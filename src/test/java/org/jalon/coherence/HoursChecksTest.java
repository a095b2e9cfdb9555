package org.jalon.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.coherence.Checking.codes;
import static org.jalon.coherence.Checking.expected;

import java.util.List;
import org.jalon._support.Places;
import org.jalon.directory.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursChecksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-12:00,13:30-17:00; PH off |
            Mo-Sa 08:00-20:00                     |
            Th[1] 14:00-16:00                     |
            "sur rendez-vous"                     |
            SH Mo-Fr 10:00-12:00                  |
            2027 Feb 01-28: Mo-Fr 10:00-12:00     |
            Sa 14:00-17:00,10:00-12:00            |
            Fr 18:00-22:30                        |
            quand on veut                         | HOURS_INVALID
            24/7                                  | HOURS_ALWAYS_OPEN
            Mo-Su 00:00-24:00                     | HOURS_ALWAYS_OPEN
            off                                   | HOURS_NEVER_OPEN
            Mo-Su closed                          | HOURS_NEVER_OPEN
            2025 Mo-Fr 09:00-12:00                | HOURS_NEVER_OPEN
            Mo 09:00-12:00,02:00-05:00            | HOURS_AT_NIGHT
            Fr 18:00-01:00                        | HOURS_AT_NIGHT
            Mo 14:00-12:00                        | HOURS_LONG_DAY
            Mo-Fr 00:00-20:00                     | HOURS_LONG_DAY
            Mo-Su 07:00-22:00                     | HOURS_LONG_WEEK
            Mo 09:00-13:00,12:00-17:00            | HOURS_OVERLAP
            Sa 10:00-17:00,10:00-12:00            | HOURS_OVERLAP
            Mo 09:00-09:12,14:00-17:00            | HOURS_SHORT
            """)
    void looksAtHours(String hours, String code) {
        assertThat(codes(Places.aLibraryInLille().with(Field.HOURS, List.of(hours))))
                .isEqualTo(expected(code));
    }
}
