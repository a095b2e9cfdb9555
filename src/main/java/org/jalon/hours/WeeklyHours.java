package org.jalon.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.hours.week.WeekReader;
import org.jalon.hours.week.WeekWriter;

/**
 * Opening hours such as a form can ask for: a week, what holidays change, and exceptions. Less than the OSM syntax can
 * say; {@link #of} finds none where a text says more.
 *
 * @param days that open; the others are closed
 * @param otherwiseByAppointment whether people are received by appointment outside of these hours
 * @param schoolHolidays what is so then
 * @param periods exceptional closures and temporary hours; a closure wins over temporary hours
 * @param note said with the hours, may be empty
 */
public record WeeklyHours(
        Map<DayOfWeek, Day> days,
        boolean otherwiseByAppointment,
        PublicHolidays publicHolidays,
        SchoolHolidays schoolHolidays,
        List<Period> periods,
        String note) {

    /** A morning and an afternoon. */
    public static final int MOST_SPANS = 2;

    public static final WeeklyHours CLOSED =
            new WeeklyHours(Map.of(), false, PublicHolidays.AS_USUAL, SchoolHolidays.AS_USUAL, List.of(), "");

    public WeeklyHours {
        Map<DayOfWeek, Day> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(days);
        days = Collections.unmodifiableMap(copy);
        periods = List.copyOf(periods);
    }

    /** How often a day of the week comes. */
    public enum Rhythm {
        EVERY_WEEK,
        EVEN_WEEKS,
        ODD_WEEKS,
        FIRST,
        SECOND,
        THIRD,
        FOURTH,
        LAST,
        FIRST_AND_THIRD,
        SECOND_AND_FOURTH
    }

    /** What public holidays change. */
    public enum PublicHolidays {
        AS_USUAL,
        CLOSED,
        UNKNOWN
    }

    /**
     * A day of the week.
     *
     * @param spans one or two, in order and apart
     */
    public record Day(List<Span> spans, Rhythm rhythm, boolean byAppointment) {
        public Day {
            spans = List.copyOf(spans);
        }
    }

    /**
     * What school holidays change.
     *
     * @param same whether nothing
     * @param days that open, none when it is closed
     * @param spans of each of these days
     */
    public record SchoolHolidays(boolean same, Set<DayOfWeek> days, List<Span> spans) {

        public static final SchoolHolidays AS_USUAL = new SchoolHolidays(true, Set.of(), List.of());
        public static final SchoolHolidays CLOSED = new SchoolHolidays(false, Set.of(), List.of());

        public SchoolHolidays {
            days = Collections.unmodifiableSet(new TreeSet<>(days));
            spans = List.copyOf(spans);
        }
    }

    /**
     * Some days only, once.
     *
     * @param first day
     * @param last day, included
     * @param days that open, none when it is closed
     * @param spans of each of these days
     * @param message why, or what people should know; may be empty
     */
    public record Period(LocalDate first, LocalDate last, Set<DayOfWeek> days, List<Span> spans, String message) {

        public Period {
            days = Collections.unmodifiableSet(new TreeSet<>(days));
            spans = List.copyOf(spans);
        }

        public boolean isClosure() {
            return spans.isEmpty();
        }
    }

    /** These hours as a form asks for them, the same at every minute, comments included; empty where they say more. */
    public static Optional<WeeklyHours> of(OpeningHours hours) {
        return WeekReader.read(hours.schedule());
    }

    /** In the OSM syntax. Equal hours give equal texts. */
    public String toOsm() {
        return WeekWriter.write(this);
    }
}
