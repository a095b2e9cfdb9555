package org.jalon.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.hours.dated.Exceptions;
import org.jalon.hours.read.ScheduleReader;
import org.jalon.hours.read.Spelling;
import org.jalon.hours.rule.DaySelector;
import org.jalon.hours.rule.Schedule;

/**
 * Opening hours in the OpenStreetMap syntax, read once and evaluated any number of times. Immutable.
 *
 * <p>The methods that take a time zone use {@link PlaceCalendar#of(ZoneId)}.
 */
public final class OpeningHours {

    /** Longer than any hours that people wrote. */
    private static final int MAX_LENGTH = 2_000;

    private final String text;
    private final Schedule schedule;

    private OpeningHours(String text, Schedule schedule) {
        this.text = text;
        this.schedule = schedule;
    }

    /**
     * Reads a text in the OSM {@code opening_hours} syntax; empty when it is not valid. Slips that leave no doubt, such
     * as {@code lundi 9h-12h}, are mended. Never throws, in bounded time.
     */
    public static Optional<OpeningHours> parse(String text) {
        String trimmed = text.strip();
        return trimmed.length() > MAX_LENGTH
                ? Optional.empty()
                : read(trimmed).or(() -> read(Spelling.mended(trimmed)));
    }

    private static Optional<OpeningHours> read(String text) {
        return ScheduleReader.read(text).map(schedule -> new OpeningHours(text, schedule));
    }

    /** The state at an instant, in the time zone of the place. */
    public OpenState stateAt(Instant instant, ZoneId zone) {
        return stateAt(instant, PlaceCalendar.of(zone));
    }

    /** The state at an instant, by the calendar of the place. Work is bounded: a change years away may be left out. */
    public OpenState stateAt(Instant instant, PlaceCalendar calendar) {
        return new Moment(schedule, calendar, instant).state();
    }

    /** The status alone, which costs much less than the next change. */
    public OpenState.Status statusAt(Instant instant, PlaceCalendar calendar) {
        return new Moment(schedule, calendar, instant).segment().status();
    }

    /** What is open on one date, as spans of local minutes in order; overnight spans end after 1440. */
    public List<Span> spansOn(LocalDate date, ZoneId zone) {
        return spansOn(date, PlaceCalendar.of(zone));
    }

    /** What is open on one date, by the calendar of the place. */
    public List<Span> spansOn(LocalDate date, PlaceCalendar calendar) {
        return OpenMinutes.spansOn(schedule, date, calendar);
    }

    /**
     * What is open from the midnight that begins a date, as minutes from it: starts at even indices, their exclusive
     * ends at odd ones, in order and apart. Equal hours give equal arrays. Local minutes: days of a clock change count
     * 1,440 like others.
     */
    public int[] minutesOpen(LocalDate from, int days, PlaceCalendar calendar) {
        return OpenMinutes.over(schedule, from, days, calendar);
    }

    /** As above, by the calendar of a time zone. */
    public int[] minutesOpen(LocalDate from, int days, ZoneId zone) {
        return minutesOpen(from, days, PlaceCalendar.of(zone));
    }

    /**
     * The spans of each day of a usual week, Monday first, outside of public and school holidays. Dates and weeks with
     * hours of their own are left out, so it may be closed where {@link #spansOn} is not.
     */
    public Map<DayOfWeek, List<Span>> usualWeek() {
        return OpenMinutes.usualWeek(schedule);
    }

    /** Whether every week is the usual one, but for holidays and exceptions. */
    public boolean hasOnlyUsualWeeks() {
        return new Exceptions(schedule)
                .without(schedule).rules().stream()
                        .allMatch(
                                rule -> rule.fallback() || rule.days().stream().allMatch(DaySelector::isOfAnyWeek));
    }

    /** Exceptional closures and temporary hours that are not over on a day, by their beginning. */
    public List<ExceptionalHours> exceptionsFrom(LocalDate today, PlaceCalendar calendar) {
        return ExceptionalHours.from(schedule, today, calendar);
    }

    Schedule schedule() {
        return schedule;
    }

    /**
     * Minutes of a day.
     *
     * @param start from 0 to 1439
     * @param end exclusive, above start, at most 2880
     */
    public record Span(int start, int end) {}

    /** The text in the OSM syntax: as it was read, or as it was mended. */
    @Override
    public String toString() {
        return text;
    }
}
