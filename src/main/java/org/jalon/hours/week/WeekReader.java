package org.jalon.hours.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.hours.WeeklyHours;
import org.jalon.hours.WeeklyHours.Day;
import org.jalon.hours.WeeklyHours.PublicHolidays;
import org.jalon.hours.WeeklyHours.Rhythm;
import org.jalon.hours.WeeklyHours.SchoolHolidays;
import org.jalon.hours.dated.Exceptions;
import org.jalon.hours.read.ScheduleReader;
import org.jalon.hours.rule.DaySelector;
import org.jalon.hours.rule.DayTimeline.Segment;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Schedule;
import org.jalon.hours.words.Appointment;

/**
 * Reads a schedule as weekly hours: guesses what they may be, writes them, and keeps the guess only when what is written
 * is the same as the schedule at every minute of several years.
 */
public final class WeekReader {

    private static final String APPOINTMENT = "sur rendez-vous";

    private final Schedule schedule;
    private final Schedule usual;
    private String note = "";

    private WeekReader(Schedule schedule) {
        this.schedule = schedule;
        this.usual = new Exceptions(schedule).without(schedule).usual();
    }

    public static Optional<WeeklyHours> read(Schedule schedule) {
        return new WeekReader(schedule)
                .guess()
                .filter(WeekReader::fitsInAForm)
                .filter(guess -> isSame(guess, schedule));
    }

    private static boolean fitsInAForm(WeeklyHours guess) {
        Stream<List<Span>> all = Stream.of(
                        guess.days().values().stream().map(Day::spans),
                        guess.periods().stream().map(WeeklyHours.Period::spans),
                        Stream.of(guess.schoolHolidays().spans()))
                .flatMap(spans -> spans);
        return all.allMatch(spans -> spans.size() <= WeeklyHours.MOST_SPANS);
    }

    private static boolean isSame(WeeklyHours guess, Schedule schedule) {
        return ScheduleReader.read(WeekWriter.write(guess))
                .filter(written -> SameMinutes.in(written, schedule))
                .isPresent();
    }

    private Optional<WeeklyHours> guess() {
        Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);
        List<Rule> special = new Exceptions(schedule)
                .without(schedule).rules().stream()
                        .filter(rule -> !rule.fallback() && !usual.rules().contains(rule))
                        .toList();
        for (Rule rule : special) {
            Optional<Rhythms.Days> found = Rhythms.of(rule);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            found.get()
                    .days()
                    .forEach(day -> day(rule.segments(), found.get().rhythm()).ifPresent(said -> days.put(day, said)));
        }
        usualWeek(Calendars.PLAIN)
                .forEach((day, segments) -> day(segments, Rhythm.EVERY_WEEK).ifPresent(said -> days.put(day, said)));
        return Optional.of(new WeeklyHours(
                days,
                schedule.rules().stream().anyMatch(Rule::fallback),
                publicHolidays(),
                schoolHolidays(),
                Periods.of(schedule),
                note.isEmpty() ? closingNote() : note));
    }

    private Map<DayOfWeek, List<Segment>> usualWeek(Calendars calendar) {
        Map<DayOfWeek, List<Segment>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            LocalDate date = Calendars.dayOfWeek(day);
            week.put(day, usual.openingsOn(date, calendar.always()));
        }
        return week;
    }

    /** One or two spans that are open, or by appointment; what is said with them is the note. */
    private Optional<Day> day(List<Segment> segments, Rhythm rhythm) {
        List<Segment> said = segments.stream()
                .filter(segment -> segment.status() != Status.CLOSED)
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        boolean appointment = said.getFirst().status() == Status.UNKNOWN;
        String comment = Optional.ofNullable(said.getFirst().coat().comment()).orElse("");
        if (appointment && !Appointment.isAsked(comment) && comment.startsWith(APPOINTMENT + ", ")) {
            comment = comment.substring(APPOINTMENT.length() + 2);
        } else if (appointment) {
            comment = "";
        }
        if (!comment.isEmpty()) {
            note = comment;
        }
        return Optional.of(new Day(spans(said), rhythm, appointment));
    }

    private static List<Span> spans(List<Segment> segments) {
        return segments.stream()
                .map(segment -> new Span(segment.start(), segment.end()))
                .toList();
    }

    private PublicHolidays publicHolidays() {
        return usual.rules().stream()
                .filter(rule -> rule.days().equals(List.of(new DaySelector.PublicHolidays(0))))
                .map(rule -> rule.coat().status() == Status.CLOSED ? PublicHolidays.CLOSED : PublicHolidays.UNKNOWN)
                .reduce(PublicHolidays.AS_USUAL, (before, after) -> after);
    }

    private SchoolHolidays schoolHolidays() {
        Map<DayOfWeek, List<Segment>> week = usualWeek(Calendars.SCHOOL_HOLIDAY);
        if (week.equals(usualWeek(Calendars.PLAIN)) && !Rhythms.nameSchoolHolidays(schedule)) {
            return SchoolHolidays.AS_USUAL;
        }
        Set<DayOfWeek> days = new TreeSet<>();
        List<Span> spans = new ArrayList<>();
        week.forEach((day, segments) -> {
            if (!segments.isEmpty()) {
                days.add(day);
                spans.clear();
                spans.addAll(spans(segments));
            }
        });
        return new SchoolHolidays(false, days, spans);
    }

    /** The note of a place that never opens. */
    private String closingNote() {
        return usual.rules().stream()
                .filter(rule -> rule.days().isEmpty())
                .map(rule -> Optional.ofNullable(rule.coat().comment()).orElse(""))
                .findFirst()
                .orElse("");
    }
}
