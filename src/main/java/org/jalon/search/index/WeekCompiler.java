package org.jalon.search.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.PlaceCalendar;
import org.jalon.search.columns.Week;

/**
 * Compiles opening hours into the open minutes of seven days, the first being the one that it is where the place is. Hours
 * not known are never open.
 */
final class WeekCompiler {

    static final int DAYS = 7;
    private static final int DAY = 24 * 60;

    private final Instant now;
    private final Map<Hours, Week> known = new HashMap<>();

    private record Hours(OpeningHours hours, PlaceCalendar calendar) {}

    WeekCompiler(Instant now) {
        this.now = now;
    }

    Week compile(Entry entry) {
        return entry.hours() == null
                ? Week.NEVER
                : known.computeIfAbsent(new Hours(entry.hours(), entry.calendar()), this::week);
    }

    private Week week(Hours hours) {
        LocalDate today = LocalDate.ofInstant(now, hours.calendar().zone());
        int[] bounds = hours.hours().minutesOpen(today, DAYS, hours.calendar());
        int midnight = today.getDayOfWeek().ordinal() * DAY;
        for (int i = 0; i < bounds.length; i += 2) {
            int start = (midnight + bounds[i]) % Week.MINUTES;
            bounds[i + 1] += start - bounds[i];
            bounds[i] = start;
        }
        return Week.of(bounds);
    }
}
