package org.jalon.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.hours.rule.DayTimeline.Segment;
import org.jalon.hours.rule.Schedule;

/** The open minutes of days, from their timelines. */
final class OpenMinutes {

    private static final int DAY = 24 * 60;

    private OpenMinutes() {}

    /** The spans that begin on a date. What was carried over from the day before is its, not this day's. */
    static List<Span> spansOn(Schedule schedule, LocalDate date, PlaceCalendar calendar) {
        List<Span> spans = new ArrayList<>(3);
        for (Segment segment : schedule.on(date, calendar).segments()) {
            if (segment.status() == Status.OPEN && !segment.coat().carried()) {
                append(spans, segment.start(), segment.end());
            }
        }
        if (!spans.isEmpty() && spans.getLast().end() == DAY) {
            int carried = carriedInto(schedule, date.plusDays(1), calendar);
            spans.add(new Span(spans.removeLast().start(), DAY + carried));
        }
        return List.copyOf(spans);
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

    private static int carriedInto(Schedule schedule, LocalDate date, PlaceCalendar calendar) {
        int end = 0;
        for (Segment segment : schedule.on(date, calendar).segments()) {
            if (segment.start() != end
                    || segment.status() != Status.OPEN
                    || !segment.coat().carried()) {
                break;
            }
            end = segment.end();
        }
        return end;
    }

    private static void append(List<Span> spans, int start, int end) {
        boolean joins = !spans.isEmpty() && spans.getLast().end() == start;
        spans.add(new Span(joins ? spans.removeLast().start() : start, end));
    }
}
