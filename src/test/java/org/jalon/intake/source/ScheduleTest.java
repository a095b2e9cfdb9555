package org.jalon.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    /** In winter the French clocks are one hour ahead of UTC, in summer two. 2026-11-22 is a Sunday. */
    @ParameterizedTest
    @CsvSource({
        "daily:3,     2026-11-22T01:00:00Z, 2026-11-22T02:00:00Z",
        "daily:3,     2026-11-22T02:00:00Z, 2026-11-23T02:00:00Z",
        "daily:3,     2026-07-01T12:00:00Z, 2026-07-02T01:00:00Z",
        // the clocks jump from two to three that night
        "daily:2,     2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
        "weekly:1:4,  2026-11-22T10:00:00Z, 2026-11-23T03:00:00Z",
        "weekly:7:4,  2026-11-22T10:00:00Z, 2026-11-29T03:00:00Z",
        "weekly:7:23, 2026-11-22T10:00:00Z, 2026-11-22T22:00:00Z",
        "monthly:1:0, 2026-12-15T10:00:00Z, 2026-12-31T23:00:00Z",
        "monthly:22:12, 2026-11-22T10:00:00Z, 2026-11-22T11:00:00Z",
        "monthly:22:12, 2026-11-22T11:00:00Z, 2026-12-22T11:00:00Z",
    })
    void findsTheNextTime(String schedule, Instant now, Instant next) {
        assertThat(Schedule.parse(schedule).orElseThrow().nextAfter(now)).contains(next);
    }

    @ParameterizedTest
    @CsvSource({"manual", "daily:0", "weekly:7:23", "monthly:28:5"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Schedule.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "daily",
        "daily:24",
        "weekly:3",
        "weekly:0:3",
        "weekly:8:3",
        "monthly:29:3",
        "hourly:1",
        "daily:-1",
        "daily:1:3"
    })
    void refusesTimesThatDoNotExist(String text) {
        assertThat(Schedule.parse(text)).isEmpty();
    }

    @Test
    void neverComesByItselfWhenItIsManual() {
        assertThat(Schedule.MANUAL.nextAfter(Instant.EPOCH)).isEmpty();
    }
}
