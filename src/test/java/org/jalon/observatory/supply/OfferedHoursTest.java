package org.jalon.observatory.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.PlaceCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedHoursTest {

    /** 23 November 2026 is the Monday of an even week (48). */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-12:00,13:30-17:00          | 32.5 | 0   | 0 | 32.5
            Tu 09:00-20:00; Sa 10:00-19:00         | 20   | 3   | 9 | 20
            Mo-Fr 09:00-17:00; SH off              | 40   | 0   | 0 | 0
            Mo-Fr 09:00-17:00; SH Mo-Fr 10:00-12:00 | 40  | 0   | 0 | 10
            week 2-52/2 We 14:00-18:00             | 2    | 0   | 0 | 2
            Mo-Fr 09:00-17:00; PH off              | 40   | 0   | 0 | 40
            24/7                                   | 168  | 42  | 48 | 168
            Fr 22:00-02:00                         | 4    | 2   | 2 | 4
            """)
    void countsTheHoursOfAWeek(String hours, double week, double evening, double weekEnd, double holidays) {
        OfferedHours offered =
                OfferedHours.of(OpeningHours.parse(hours).orElseThrow(), PlaceCalendar.ofCommune("59350"), DAY);
        assertThat(new double[] {offered.week(), offered.evening(), offered.weekEnd(), offered.schoolHolidays()})
                .containsExactly(new double[] {week, evening, weekEnd, holidays}, within(1e-9));
    }
}
