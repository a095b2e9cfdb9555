package org.jalon.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.hours.rule.DayTimeline.Segment;
import org.jalon.hours.rule.Schedule;

/** The open minutes of days, from their timelines. */
final class OpenMinutes {

    private static final int DAY = 24 * 60;
    private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);

    private OpenMinutes() {}

    /** The spans that begin on a date. What was carried over from the day before is its, not this day's. */
    static List<Span> spansOn(Schedule schedule, LocalDate date, PlaceCalendar calendar) {
        List<Span> spans = new ArrayList<>(3);
        for (Segment segment : schedule.openingsOn(date, calendar)) {
            if (segment.status() == Status.OPEN && segment.start() < DAY) {
                boolean joins = !spans.isEmpty() && spans.getLast().end() == segment.start();
                spans.add(new Span(joins ? spans.removeLast().start() : segment.start(), segment.end()));
            }
        }
        return List.copyOf(spans);
    }

    static Map<DayOfWeek, List<Span>> usualWeek(Schedule schedule) {
        Schedule usual = schedule.usual();
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, spansOn(usual, A_MONDAY.plusDays(day.ordinal()), PlaceCalendar.WITHOUT_HOLIDAYS));
        }
        return Collections.unmodifiableMap(week);
    }

    static int[] over(Schedule schedule, LocalDate from, int days, PlaceCalendar calendar) {
        int[] bounds = new int[Math.max(4, days * 4)];
        int size = 0;
        for (int day = 0; day < days; day++) {
            for (Segment segment : schedule.on(from.plusDays(day), calendar).segments()) {
                if (segment.status() != Status.OPEN) {
                    continue;
                }
                int start = day * DAY + segment.start();
                if (size > 0 && bounds[size - 1] == start) {
                    size -= 2;
                    start = bounds[size];
                }
                if (size + 2 > bounds.length) {
                    bounds = Arrays.copyOf(bounds, bounds.length * 2);
                }
                bounds[size++] = start;
                bounds[size++] = day * DAY + segment.end();
            }
        }
        return Arrays.copyOf(bounds, size);
    }
}
