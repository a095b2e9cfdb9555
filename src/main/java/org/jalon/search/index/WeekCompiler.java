package org.jalon.search.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.PlaceCalendar;
import org.jalon.search.columns.Week;

/** Compiles opening hours into the open minutes of the seven days that begin on a date. Hours not known are never open. */
final class WeekCompiler {

    private static final int DAY = 24 * 60;

    private final LocalDate from;
    private final Map<Hours, Week> known = new HashMap<>();

    private record Hours(OpeningHours hours, PlaceCalendar calendar) {}

    WeekCompiler(LocalDate from) {
        this.from = from;
    }

    Week compile(Entry entry) {
        return entry.hours() == null
                ? Week.NEVER
                : known.computeIfAbsent(new Hours(entry.hours(), entry.calendar()), this::week);
    }

    private Week week(Hours hours) {
        List<Integer> bounds = new ArrayList<>();
        for (LocalDate date = from; date.isBefore(from.plusDays(7)); date = date.plusDays(1)) {
            int start = (date.getDayOfWeek().getValue() - 1) * DAY;
            for (OpeningHours.Span span : hours.hours().spansOn(date, hours.calendar())) {
                bounds.add(start + span.start());
                bounds.add(start + span.end());
            }
        }
        return Week.of(bounds.stream().mapToInt(Integer::intValue).toArray());
    }
}
