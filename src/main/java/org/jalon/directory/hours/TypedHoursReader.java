package org.jalon.directory.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.hours.WeeklyHours;
import org.jalon.hours.WeeklyHours.Day;
import org.jalon.hours.WeeklyHours.Period;
import org.jalon.hours.WeeklyHours.PublicHolidays;
import org.jalon.hours.WeeklyHours.SchoolHolidays;
import org.jalon.site.Words;

/** Reads what was typed: hours, and what is wrong with them. A field that is wrong is left out of the hours. */
final class TypedHoursReader {

    private static final int LONGEST_PERIOD_DAYS = 200;
    private static final int LONGEST_WORDS = 150;

    private final TypedHours typed;
    private final Words words;
    private final Labels labels;
    private final List<Mistake> mistakes = new ArrayList<>();

    private TypedHoursReader(TypedHours typed, Words words) {
        this.typed = typed;
        this.words = words;
        this.labels = new Labels(words);
    }

    /**
     * What was understood.
     *
     * @param mistakes in the order of the form
     */
    record Reading(WeeklyHours hours, List<Mistake> mistakes) {}

    static Reading read(TypedHours typed, Words words) {
        TypedHoursReader reader = new TypedHoursReader(typed, words);
        WeeklyHours hours = reader.hours();
        return new Reading(hours, List.copyOf(reader.mistakes));
    }

    private WeeklyHours hours() {
        Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);
        for (Weekday day : Weekday.ALL) {
            String code = day.code();
            List<Span> spans = spans(code, labels.day(day));
            if (!spans.isEmpty() && !typed.get(code + TypedHours.RHYTHM).equals(Slugs.CLOSED_DAY)) {
                boolean appointment = typed.has(code + TypedHours.APPOINTMENT);
                days.put(day.day(), new Day(spans, Slugs.rhythm(typed.get(code + TypedHours.RHYTHM)), appointment));
            }
        }
        PublicHolidays publicHolidays = publicHolidays();
        SchoolHolidays schoolHolidays = schoolHolidays();
        List<Period> periods = typed.periods().stream()
                .flatMap(name -> period(name).stream())
                .sorted(Comparator.comparing(Period::first))
                .toList();
        String note = words(TypedHours.NOTE, words.say("directory.editor.note"));
        return new WeeklyHours(days, typed.has(TypedHours.OTHERWISE), publicHolidays, schoolHolidays, periods, note);
    }

    private PublicHolidays publicHolidays() {
        return switch (typed.get(TypedHours.PUBLIC_HOLIDAYS)) {
            case TypedHours.CLOSED -> PublicHolidays.CLOSED;
            case "ouverts" -> PublicHolidays.AS_USUAL;
            default -> PublicHolidays.UNKNOWN;
        };
    }

    private SchoolHolidays schoolHolidays() {
        String field = TypedHours.SCHOOL_HOLIDAYS;
        return switch (typed.get(field)) {
            case TypedHours.CLOSED -> SchoolHolidays.CLOSED;
            case TypedHours.OTHER -> {
                Set<DayOfWeek> days = days(field);
                List<Span> spans = spans(field, labels.holidays());
                boolean whole = isWhole(field, labels.holidays(), days, spans);
                yield whole ? new SchoolHolidays(false, days, spans) : SchoolHolidays.AS_USUAL;
            }
            default -> SchoolHolidays.AS_USUAL;
        };
    }

    private Optional<Period> period(String name) {
        String label = labels.period(name);
        boolean hours = typed.get(name + TypedHours.KIND).equals(TypedHours.OTHER);
        String message = words(name + TypedHours.MESSAGE, labels.in(label, "message"));
        if (!typed.has(name + TypedHours.FROM) && !typed.has(name + TypedHours.TO)) {
            if (!message.isEmpty() || hours) {
                add(name + TypedHours.FROM, labels.in(label, "first"), "date.missing");
            }
            return Optional.empty();
        }
        Optional<LocalDate> first = date(name + TypedHours.FROM, labels.in(label, "first"));
        Optional<LocalDate> last =
                typed.has(name + TypedHours.TO) ? date(name + TypedHours.TO, labels.in(label, "last")) : first;
        Set<DayOfWeek> days = hours ? days(name) : Set.of();
        List<Span> spans = hours ? spans(name, label) : List.of();
        boolean whole = !hours || isWhole(name, label, days, spans);
        if (first.isEmpty() || last.isEmpty() || !whole || !isInOrder(name, label, first.get(), last.get())) {
            return Optional.empty();
        }
        return Optional.of(new Period(first.get(), last.get(), days, spans, message));
    }

    private boolean isInOrder(String name, String label, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            add(name + TypedHours.TO, labels.in(label, "last"), "date.before");
            return false;
        }
        if (ChronoUnit.DAYS.between(first, last) >= LONGEST_PERIOD_DAYS) {
            add(name + TypedHours.TO, labels.in(label, "last"), "date.long", LONGEST_PERIOD_DAYS);
            return false;
        }
        return true;
    }

    /** Whether hours have both days and times. What is missing is a mistake, unless the times themselves are. */
    private boolean isWhole(String name, String label, Set<DayOfWeek> days, List<Span> spans) {
        if (days.isEmpty()) {
            add(name + "-" + Weekday.LU.code(), label, "days.missing");
        }
        if (spans.isEmpty()
                && !typed.hasAny(
                        TypedHours.SPAN.stream().map(field -> name + field).toList())) {
            add(name + TypedHours.SPAN.getFirst(), label, "times.missing");
        }
        return !days.isEmpty() && !spans.isEmpty();
    }

    private Set<DayOfWeek> days(String name) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Weekday.ALL.stream().filter(day -> typed.has(name + "-" + day.code())).forEach(day -> days.add(day.day()));
        return days;
    }

    private List<Span> spans(String name, String label) {
        SpanReader reader = new SpanReader(typed, words, labels, mistakes);
        return reader.read(name, label);
    }

    private Optional<LocalDate> date(String field, String where) {
        Optional<LocalDate> date = DateText.parse(typed.get(field));
        if (date.isEmpty()) {
            add(field, where, typed.has(field) ? "date.wrong" : "date.missing");
        }
        return date;
    }

    private String words(String field, String where) {
        String text = typed.get(field);
        if (text.length() > LONGEST_WORDS) {
            add(field, where, "long", LONGEST_WORDS);
        }
        return text.length() > LONGEST_WORDS ? "" : text;
    }

    private void add(String field, String where, String key, Object... arguments) {
        mistakes.add(new Mistake(field, where, words.say("directory.editor.mistake." + key, arguments)));
    }
}
