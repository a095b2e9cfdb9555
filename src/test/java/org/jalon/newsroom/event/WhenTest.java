package org.jalon.newsroom.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource({
        // winter and summer in Paris
        "Europe/Paris,2026-11-24T14:00,2026-11-24T13:00:00Z",
        "Europe/Paris,2026-07-07T14:00,2026-07-07T12:00:00Z",
        // clocks skip from two to three on 28 March 2027: half past two is half past three
        "Europe/Paris,2027-03-28T02:30,2027-03-28T01:30:00Z",
        // half past two comes twice on 25 October 2026: the first is meant
        "Europe/Paris,2026-10-25T02:30,2026-10-25T00:30:00Z",
        "Indian/Reunion,2026-07-07T14:00,2026-07-07T10:00:00Z",
        "America/Martinique,2026-07-07T14:00,2026-07-07T18:00:00Z"
    })
    void beginsByTheClockOfItsPlace(String zone, LocalDateTime start, Instant expected) {
        assertThat(When.of(ZoneId.of(zone), start, start.plusHours(2)).start()).isEqualTo(expected);
    }

    @Test
    void staysAtTheSameTimeOfDayWhenClocksChange() {
        When october = When.of(
                ZoneId.of("Europe/Paris"),
                LocalDateTime.parse("2026-10-20T10:00"),
                LocalDateTime.parse("2026-10-20T12:00"));
        assertThat(october.start()).isEqualTo(Instant.parse("2026-10-20T08:00:00Z"));
        assertThat(october.movedTo(LocalDate.of(2026, 10, 27)).start())
                .isEqualTo(Instant.parse("2026-10-27T09:00:00Z"));
    }

    @Test
    void keepsTheDaysBetweenItsSessionsWhenItMoves() {
        When course = new When(
                ZoneId.of("Europe/Paris"),
                false,
                List.of(
                        new Session(LocalDateTime.parse("2026-12-03T09:00"), LocalDateTime.parse("2026-12-03T12:00")),
                        new Session(LocalDateTime.parse("2026-12-01T09:00"), LocalDateTime.parse("2026-12-01T12:00"))));
        assertThat(course.movedTo(LocalDate.of(2027, 1, 5)).sessions())
                .extracting(session -> session.start().toString())
                .containsExactly("2027-01-05T09:00", "2027-01-07T09:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-24T14:00|2026-11-24T16:30|mardi 24 novembre 2026, de 14 h à 16 h 30",
                "2026-12-01T09:00|2026-12-01T12:00|mardi 1er décembre 2026, de 9 h à 12 h",
                "2026-11-24T22:00|2026-11-25T01:00|du mardi 24 novembre 2026 à 22 h au mercredi 25 novembre 2026 à 1 h"
            })
    void saysWhenAsPeopleDo(LocalDateTime start, LocalDateTime end, String said) {
        When when = When.of(ZoneId.of("Europe/Paris"), start, end);
        assertThat(new EventWords(Words.in(Language.FRENCH)).when(when).replace('\u00a0', ' '))
                .isEqualTo(said);
    }

    @Test
    void saysWholeDaysAndClocksFarAway() {
        EventWords words = new EventWords(Words.in(Language.FRENCH));
        assertThat(words.when(
                        When.days(ZoneId.of("Europe/Paris"), LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25))))
                .isEqualTo("du mardi 24 novembre 2026 au mercredi 25 novembre 2026");
        assertThat(words.when(When.of(
                        ZoneId.of("Indian/Reunion"),
                        LocalDateTime.parse("2026-11-24T14:00"),
                        LocalDateTime.parse("2026-11-24T16:00"))))
                .contains("La Réunion");
    }
}
