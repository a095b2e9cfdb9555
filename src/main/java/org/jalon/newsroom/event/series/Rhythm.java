package org.jalon.newsroom.event.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jalon.newsroom.event.Choice;

/** How often something comes again, as the form offers it. */
public enum Rhythm implements Choice {
    NEVER,
    WEEKLY,
    FORTNIGHTLY,
    /** On the same weekday of each month, such as the second Tuesday; the fifth is the last. */
    MONTHLY_WEEKDAY,
    /** On the same day of each month; months that lack it are left out. */
    MONTHLY_DATE;

    private static final int WEEK = 7;
    private static final int ALWAYS_THERE = 4;

    /**
     * The rule from a first day to a last.
     *
     * @throws IllegalStateException for {@link #NEVER}
     */
    public Recurrence rule(LocalDate first, LocalDate last) {
        String days = switch (this) {
            case NEVER -> throw new IllegalStateException("what never comes again has no rule");
            case WEEKLY -> "FREQ=WEEKLY;BYDAY=" + code(first.getDayOfWeek());
            case FORTNIGHTLY -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + code(first.getDayOfWeek());
            case MONTHLY_WEEKDAY -> "FREQ=MONTHLY;BYDAY=" + nth(first) + code(first.getDayOfWeek());
            case MONTHLY_DATE -> "FREQ=MONTHLY;BYMONTHDAY=" + first.getDayOfMonth();
        };
        return new Recurrence(days + ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(last));
    }

    private static String nth(LocalDate day) {
        int nth = (day.getDayOfMonth() - 1) / WEEK + 1;
        boolean last = day.equals(day.with(TemporalAdjusters.lastInMonth(day.getDayOfWeek())));
        return last && nth > ALWAYS_THERE ? "-1" : Integer.toString(nth);
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }
}
