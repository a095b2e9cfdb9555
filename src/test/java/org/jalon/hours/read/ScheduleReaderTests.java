package org.jalon.hours.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Schedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
                    mo-fr 9:00-12:00                     ! Mo-Fr 09:00-12:00
                    Mo - Fr 09:00 – 12:00                ! Mo-Fr 09:00-12:00
                    Mo to Fr 9:00 to 12:00               ! Mo-Fr 09:00-12:00
                    Monday-Fri 9-12                      ! Mo-Fr 09:00-12:00
                    Mo-Fr 9am-5:30pm                     ! Mo-Fr 09:00-17:30
                    Mo-Fr 12:00 am-12:00 PM              ! Mo-Fr 00:00-12:00
                    Mo-Fr: 09.00-12.00                   ! Mo-Fr 09:00-12:00
                    10:00-12:00 Mo                       ! Mo 10:00-12:00
                    Mo-Fr Jan 10:00-12:00                ! Jan Mo-Fr 10:00-12:00
                    week 20 2026 Mo 10:00-11:00          ! 2026 week 20 Mo 10:00-11:00
                    off Mo                               ! Mo off
                    Mo We 10:00-12:00                    ! Mo,We 10:00-12:00
                    Mo PH 10:00-12:00                    ! PH Mo 10:00-12:00
                    Fr-Mo 10:00-12:00                    ! Mo,Fr,Sa,Su 10:00-12:00
                    week 1-10,week 20 Mo                 ! week 1-10,20 Mo
                    Jan 10,12-15 10:00-12:00             ! Jan 10,Jan 12-Jan 15 10:00-12:00
                    2026 May 04-12 10:00-12:00           ! 2026 May 4-May 12 10:00-12:00
                    june 1-sep 15: We 10:00-12:00        ! Jun 01-Sep 15 We 10:00-12:00
                    Mo 24/7                              ! Mo 00:00-24:00
                    Jan 24/7                             ! Jan 00:00-24:00
                    May,Jun Mo[1] 10:00-12:00            ! May,Jun: Mo[1] 10:00-12:00
                    PH+1 day off                         ! PH +1 day off
                    "visites": Mo 10:00-12:00            ! Mo 10:00-12:00 "visites"
                    ;Mo 10:00-12:00;; Tu off;            ! Mo 10:00-12:00; Tu off
                    Mo 10:00-12:00,                      ! Mo 10:00-12:00
                    """)
    void readsDifferentSpellingsAlike(String spelling, String usual) {
        assertThat(rules(spelling)).isEqualTo(rules(usual));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PH,Dec 24 off", // a day of public holidays without hours is not what is meant
                "Jan 01,Mo 10:00-12:00",
                "Mo 10:00-12:00 Tu 14:00-16:00",
                "Mo-Fr[1] 10:00-12:00",
                "Mo[3-1] 10:00-12:00",
                "Mo +1 day 10:00-12:00",
                "Mo-Fr 1900-2000",
                "Mo-Fr 0900-1200",
                "Mo-Fr 9:5-12:00",
                "Mo-Fr 10:00-12:60",
                "10:00-49:00",
                "24:00-25:00",
                "23/7",
                "week 50-60",
                "week 1-53/0",
                "2028-2026 10:00-12:00",
                "1000 10:00-12:00",
                "2026-06-04 10:00-11:00",
                "Jan 32 10:00-12:00",
                "10-12 10:00-12:00,",
                "Mo 99999999999999999999:00-12:00",
                "PH +99999 days off",
                "|| Mo 10:00-12:00",
                "Mo | Tu",
                "Mo,,Tu 10:00-12:00",
                "(sunrise)-sunset",
                "sunrise",
            })
    void declinesWhatHasNoSureMeaning(String text) {
        assertThat(ScheduleReader.read(text)).isEmpty();
    }

    private static List<Rule> rules(String text) {
        return ScheduleReader.read(text).map(Schedule::rules).orElseThrow(() -> new AssertionError("unread: " + text));
    }
}
