package org.jalon.observatory.supply;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.PlaceCalendar;

/**
 * Hours for which a place, or several, are open in a week. Public holidays do not count, and weeks that alternate count as
 * their mean: four weeks from the one asked about are looked at, so that hours of a season are those of that season.
 *
 * @param week in all, in a week of school
 * @param evening of these, from 18:00 on
 * @param weekEnd of these, on Saturdays and Sundays
 * @param schoolHolidays in all, in a week of school holidays
 */
public record OfferedHours(double week, double evening, double weekEnd, double schoolHolidays) {

    public static final OfferedHours NONE = new OfferedHours(0, 0, 0, 0);

    private static final int WEEKS = 4;
    private static final int DAY = 1_440;
    private static final int EVENING = 18 * 60;
    private static final double MINUTES_PER_HOUR = 60.0 * WEEKS;

    /** Of one place, from the Monday of the week of that day on. */
    public static OfferedHours of(OpeningHours hours, PlaceCalendar calendar, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        PlaceCalendar plain = calendar.withPublicHolidays(date -> false);
        int[] school = hours.minutesOpen(monday, WEEKS * 7, plain.with(date -> Optional.of(false)));
        int[] holidays = hours.minutesOpen(monday, WEEKS * 7, plain.with(date -> Optional.of(true)));
        int evening = 0;
        int weekEnd = 0;
        for (int date = 0; date < WEEKS * 7; date++) {
            evening += within(school, date * DAY + EVENING, (date + 1) * DAY);
            weekEnd += date % 7 >= 5 ? within(school, date * DAY, (date + 1) * DAY) : 0;
        }
        return new OfferedHours(
                within(school, 0, WEEKS * 7 * DAY) / MINUTES_PER_HOUR,
                evening / MINUTES_PER_HOUR,
                weekEnd / MINUTES_PER_HOUR,
                within(holidays, 0, WEEKS * 7 * DAY) / MINUTES_PER_HOUR);
    }

    /** Those of two together. */
    public OfferedHours plus(OfferedHours other) {
        return new OfferedHours(
                week + other.week,
                evening + other.evening,
                weekEnd + other.weekEnd,
                schoolHolidays + other.schoolHolidays);
    }

    private static int within(int[] open, int from, int to) {
        int minutes = 0;
        for (int i = 0; i < open.length; i += 2) {
            minutes += Math.max(0, Math.min(to, open[i + 1]) - Math.max(from, open[i]));
        }
        return minutes;
    }
}
