package org.jalon.newsroom.event.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.newsroom.event.Choice;
import org.jalon.newsroom.event.Session;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.series.Recurrence;
import org.jalon.newsroom.event.series.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an event takes place, and when it comes again.
 *
 * @param typed form
 * @param slips to which mistakes are added
 */
record ReadTimes(Typed typed, Slips slips) {

    private static final int FARTHEST_YEARS = 3;

    /** When it takes place; empty when that cannot be read, of which a slip tells. */
    Optional<When> when(ZoneId zone) {
        List<Session> sessions = new ArrayList<>();
        boolean allDay = typed.has("journee");
        int rows = Math.max(1, Math.min(When.MOST_SESSIONS, typed.all("jour").size()));
        for (int i = 0; i < rows; i++) {
            if (i == 0 || !typed.text("jour", i).isEmpty()) {
                Optional<Session> session = allDay ? days(i) : times(i);
                if (session.isEmpty()) {
                    return Optional.empty();
                }
                sessions.add(session.get());
            }
        }
        return Optional.of(new When(zone, allDay, sessions));
    }

    private Optional<Session> days(int row) {
        Optional<LocalDate> first = day(row);
        String typedLast = typed.text("dernier", row);
        LocalDate last =
                typedLast.isEmpty() ? first.orElse(null) : date(typedLast).orElse(null);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (last == null || last.isBefore(first.get())) {
            slips.add("dernier-" + row, "last-day");
            return Optional.empty();
        }
        return Optional.of(
                new Session(first.get().atStartOfDay(), last.plusDays(1).atStartOfDay()));
    }

    private Optional<Session> times(int row) {
        Optional<LocalDate> day = day(row);
        Optional<LocalTime> from = time(typed.text("de", row));
        Optional<LocalTime> to = time(typed.text("a", row));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty() || to.isEmpty()) {
            slips.add((from.isEmpty() ? "de-" : "a-") + row, "time");
            return Optional.empty();
        }
        LocalDateTime start = day.get().atTime(from.get());
        LocalDateTime end = day.get().atTime(to.get());
        if (end.equals(start)) {
            slips.add("a-" + row, "end");
            return Optional.empty();
        }
        // What ends earlier in the day than it begins ends the day after.
        return Optional.of(new Session(start, end.isAfter(start) ? end : end.plusDays(1)));
    }

    private Optional<LocalDate> day(int row) {
        Optional<LocalDate> day = date(typed.text("jour", row))
                .filter(date -> Math.abs(date.getYear()
                                - LocalDate.now(ZoneId.of("Europe/Paris")).getYear())
                        <= FARTHEST_YEARS);
        if (day.isEmpty()) {
            slips.add("jour-" + row, "day");
        }
        return day;
    }

    /** How it comes again; empty when it does not, or that cannot be read, of which a slip tells. */
    Optional<Recurrence> rule(When when) {
        Rhythm rhythm = Choice.parse(Rhythm.values(), typed.text("rythme")).orElse(Rhythm.NEVER);
        if (rhythm == Rhythm.NEVER) {
            return Optional.empty();
        }
        LocalDate first = when.firstDay();
        Optional<LocalDate> last = date(typed.text("jusqu-au"))
                .filter(day ->
                        day.isAfter(first) && day.isBefore(first.plusYears(2).plusDays(1)));
        if (last.isEmpty()) {
            slips.add("jusqu-au", "until");
        }
        return last.map(day -> rhythm.rule(first, day));
    }

    /** The days on which it does not come again. */
    Set<LocalDate> except() {
        Set<LocalDate> except = new HashSet<>();
        for (String part : typed.text("sauf").split("[,;\\s]+", -1)) {
            if (!part.isEmpty()) {
                date(part).ifPresentOrElse(except::add, () -> slips.add("sauf", "except", part));
            }
        }
        return except;
    }

    /** A day and a time, or nothing; a slip where it cannot be read. */
    @Nullable
    LocalDateTime moment(String field) {
        String text = typed.text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            slips.add(field, "moment");
            return null;
        }
    }

    /** Reads {@code 2026-12-24} and {@code 24/12/2026}. */
    static Optional<LocalDate> date(String text) {
        try {
            String[] parts = text.split("/", -1);
            return Optional.of(
                    parts.length == 3
                            ? LocalDate.of(number(parts[2]), number(parts[1]), number(parts[0]))
                            : LocalDate.parse(text));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    /** Reads {@code 14:30} and, where browsers know no field of times, {@code 14h30}. */
    private static Optional<LocalTime> time(String text) {
        try {
            String plain = text.replaceAll("\\s", "")
                    .toLowerCase(java.util.Locale.ROOT)
                    .replace('h', ':');
            String full = plain.endsWith(":") ? plain + "00" : plain;
            return Optional.of(LocalTime.parse(full.indexOf(':') == 1 ? "0" + full : full));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
