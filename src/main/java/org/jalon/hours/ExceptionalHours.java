package org.jalon.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.hours.dated.ExceptionalPeriod;
import org.jalon.hours.dated.Exceptions;
import org.jalon.hours.rule.DayTimeline.Segment;
import org.jalon.hours.rule.Schedule;

/**
 * Hours of some days only, once: a closure, a summer.
 *
 * @param first day
 * @param last day, included
 * @param week what is open on each of the days of the week that it has
 */
public record ExceptionalHours(LocalDate first, LocalDate last, Map<DayOfWeek, List<Span>> week) {

    private static final int DAY = 24 * 60;

    public ExceptionalHours {
        week = Map.copyOf(week);
    }

    /** Those that are not over on a day, by their beginning; days that differ within a period are told one by one. */
    static List<ExceptionalHours> from(Schedule schedule, LocalDate today, PlaceCalendar calendar) {
        return new Exceptions(schedule)
                .from(today).stream()
                        .flatMap(period -> of(period, schedule, calendar))
                        .toList();
    }

    private static Stream<ExceptionalHours> of(ExceptionalPeriod period, Schedule schedule, PlaceCalendar calendar) {
        Optional<Map<DayOfWeek, List<Segment>>> week = period.week(schedule, calendar);
        boolean whole = period.days().size()
                == period.first().datesUntil(period.last().plusDays(1)).count();
        return week.isPresent() && whole
                ? Stream.of(new ExceptionalHours(period.first(), period.last(), spans(week.get())))
                : period.days().stream().map(day -> onDay(day, schedule, calendar));
    }

    private static ExceptionalHours onDay(LocalDate day, Schedule schedule, PlaceCalendar calendar) {
        return new ExceptionalHours(day, day, Map.of(day.getDayOfWeek(), OpenMinutes.spansOn(schedule, day, calendar)));
    }

    private static Map<DayOfWeek, List<Span>> spans(Map<DayOfWeek, List<Segment>> week) {
        Map<DayOfWeek, List<Span>> spans = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, segments) -> spans.put(
                day,
                segments.stream()
                        .filter(segment -> segment.status() == Status.OPEN && segment.start() < DAY)
                        .map(segment -> new Span(segment.start(), segment.end()))
                        .toList()));
        return spans;
    }
}
