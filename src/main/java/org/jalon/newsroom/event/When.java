package org.jalon.newsroom.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * When an event takes place. Times are those of clocks on its walls, so that a workshop at ten stays at ten when the clocks change.
 *
 * @param zone of these clocks
 * @param allDay whether only the days count
 * @param sessions in order, at least one
 */
public record When(ZoneId zone, boolean allDay, List<Session> sessions) {

    /** Sessions of one event. */
    public static final int MOST_SESSIONS = 12;

    public When {
        sessions =
                sessions.stream().sorted(Comparator.comparing(Session::start)).toList();
        if (sessions.isEmpty() || sessions.size() > MOST_SESSIONS) {
            throw new IllegalArgumentException("an event has 1 to " + MOST_SESSIONS + " sessions");
        }
    }

    /** One session. */
    public static When of(ZoneId zone, LocalDateTime start, LocalDateTime end) {
        return new When(zone, false, List.of(new Session(start, end)));
    }

    /** Whole days, the last included. */
    public static When days(ZoneId zone, LocalDate first, LocalDate last) {
        return new When(
                zone,
                true,
                List.of(new Session(first.atStartOfDay(), last.plusDays(1).atStartOfDay())));
    }

    /** When it begins; a time that clocks skip in spring is as much later. */
    public Instant start() {
        return sessions.getFirst().start().atZone(zone).toInstant();
    }

    /** When its last session ends. */
    public Instant end() {
        return sessions.stream()
                .map(session -> session.end().atZone(zone).toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The day it begins on. */
    public LocalDate firstDay() {
        return sessions.getFirst().start().toLocalDate();
    }

    /** The same at the same times of day, beginning on another day. */
    public When movedTo(LocalDate day) {
        long days = day.toEpochDay() - firstDay().toEpochDay();
        return new When(
                zone,
                allDay,
                sessions.stream().map(session -> session.plusDays(days)).toList());
    }
}
