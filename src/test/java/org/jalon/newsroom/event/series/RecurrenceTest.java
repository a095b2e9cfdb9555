package org.jalon.newsroom.event.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/newsroom/recurrences.csv", delimiter = '|')
    void givesTheDaysThatACalendarGives(String rule, LocalDate first, String following) {
        List<LocalDate> expected = Stream.concat(
                        Stream.of(first),
                        following == null
                                ? Stream.empty()
                                : Arrays.stream(following.split(" ")).map(LocalDate::parse))
                .toList();
        assertThat(new Recurrence(rule).days(first)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every Tuesday",
                "FREQ=WEEKLY;BYDAY=TU",
                "FREQ=SECONDLY;COUNT=5",
                "FREQ=DAILY;COUNT=5",
                "FREQ=WEEKLY;BYDAY=TU;BYHOUR=9;COUNT=2",
                "FREQ=WEEKLY;INTERVAL=0;COUNT=2",
                "FREQ=WEEKLY;INTERVAL=500;COUNT=2",
                "FREQ=WEEKLY;COUNT=2;UNTIL=20270101"
            })
    void refusesWhatIsNoRuleOrHasNoEndOrIsOfAnotherKind(String rule) {
        assertThat(Recurrence.parse(rule)).isEmpty();
    }

    @Test
    void givesNoMoreDaysThanItMay() {
        assertThat(new Recurrence("FREQ=WEEKLY;COUNT=999999").days(LocalDate.of(2026, 11, 24)))
                .hasSize(Recurrence.MOST_DAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,2026-11-24,2026-12-31,2026-12-01",
        "FORTNIGHTLY,2026-11-24,2026-12-31,2026-12-08",
        "MONTHLY_WEEKDAY,2026-11-10,2027-01-31,2026-12-08",
        // the 24th is the fourth Tuesday and the last: said as the fourth, which every month has
        "MONTHLY_WEEKDAY,2026-11-24,2027-01-31,2026-12-22",
        // the 30th is the fifth Monday, which December lacks: the last one
        "MONTHLY_WEEKDAY,2026-11-30,2027-01-31,2026-12-28",
        "MONTHLY_DATE,2026-11-30,2027-01-31,2026-12-30"
    })
    void makesTheRuleOfARhythm(Rhythm rhythm, LocalDate first, LocalDate last, LocalDate second) {
        assertThat(rhythm.rule(first, last).days(first)).startsWith(first, second);
    }
}
