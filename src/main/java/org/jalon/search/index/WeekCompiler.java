package org.jalon.search.index;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.hours.OpeningHours;
import org.jalon.search.columns.Week;

/** Compiles opening hours into the open minutes of the seven days that begin on a date. Hours not known are never open. */
final class WeekCompiler {

    private static final int DAY = 24 * 60;

    private final LocalDate from;
    private final Map<Hours, Week> known = new HashMap<>();

    private record Hours(String text, ZoneId zone) {}

    WeekCompiler(LocalDate from) {
        this.from = from;
    }

    Week compile(String text, ZoneId zone) {
        return text.isEmpty() ? Week.NEVER : known.computeIfAbsent(new Hours(text, zone), this::week);
    }

    private Week week(Hours hours) {
        Optional<OpeningHours> read = OpeningHours.parse(hours.text());
        if (read.isEmpty()) {
            return Week.NEVER;
        }
        List<Integer> bounds = new ArrayList<>();
        for (LocalDate date = from; date.isBefore(from.plusDays(7)); date = date.plusDays(1)) {
            int start = (date.getDayOfWeek().getValue() - 1) * DAY;
            for (OpeningHours.Span span : read.get().spansOn(date, hours.zone())) {
                bounds.add(start + span.start());
                bounds.add(start + span.end());
            }
        }
        return Week.of(bounds.stream().mapToInt(Integer::intValue).toArray());
    }
}
