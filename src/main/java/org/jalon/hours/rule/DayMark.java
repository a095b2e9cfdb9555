package org.jalon.hours.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jalon.hours.holiday.Easter;
import org.jspecify.annotations.Nullable;

/**
 * A day named in a text: {@code Dec 25}, {@code easter}, {@code Jun Mo[1]}, {@code 2026 May 04}, {@code Mar}, moved by
 * a weekday or by days.
 *
 * @param year 0 for any year
 * @param towards the weekday to move to after the anchor is found
 * @param forwards whether to move forwards to it
 */
public record DayMark(int year, Anchor anchor, @Nullable DayOfWeek towards, boolean forwards, int offset) {

    /** What a day is counted from. */
    public sealed interface Anchor {}

    /** A month, standing for its first day where a range begins and its last where it ends. */
    public record WholeMonth(int month) implements Anchor {}

    /** A day of a month, from 1 to 31. */
    public record MonthDay(int month, int day) implements Anchor {}

    /** The nth weekday of a month, counted from its end when negative. */
    public record NthOfMonth(int month, DayOfWeek weekday, int nth) implements Anchor {}

    /** Easter Sunday. */
    public record EasterSunday() implements Anchor {}

    /** Whether month and day say it all, in any year. */
    boolean isOfTheCalendar() {
        return year == 0
                && towards == null
                && offset == 0
                && (anchor instanceof WholeMonth || anchor instanceof MonthDay);
    }

    /** A number that orders days of the calendar as {@link #order(int, int)} does: of its first day, or of its last. */
    int order(boolean last) {
        return switch (anchor) {
            case WholeMonth(int month) -> order(month, last ? 31 : 1);
            case MonthDay(int month, int day) -> order(month, day);
            case NthOfMonth _, EasterSunday _ -> throw new IllegalStateException("not of the calendar");
        };
    }

    static int order(int month, int day) {
        return month * 32 + day;
    }

    public boolean isWholeMonth() {
        return anchor instanceof WholeMonth;
    }

    /** This day as the first of a range; empty in a year that does not have it. */
    Optional<LocalDate> firstIn(int ofYear) {
        return find(ofYear, false);
    }

    /** This day as the last of a range; empty in a year that does not have it. */
    Optional<LocalDate> lastIn(int ofYear) {
        return find(ofYear, true);
    }

    private Optional<LocalDate> find(int ofYear, boolean last) {
        return switch (anchor) {
            case WholeMonth(int month) -> {
                YearMonth whole = YearMonth.of(ofYear, month);
                yield Optional.of(moved(last ? whole.atEndOfMonth() : whole.atDay(1)));
            }
            case MonthDay(int month, int day) -> {
                YearMonth within = YearMonth.of(ofYear, month);
                yield within.isValidDay(day) ? Optional.of(moved(within.atDay(day))) : Optional.empty();
            }
            case NthOfMonth(int month, DayOfWeek weekday, int nth) -> {
                LocalDate found = LocalDate.of(ofYear, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
                yield found.getMonthValue() == month ? Optional.of(moved(found)) : Optional.empty();
            }
            case EasterSunday() -> Optional.of(moved(Easter.sundayOf(ofYear)));
        };
    }

    private LocalDate moved(LocalDate date) {
        LocalDate day = date;
        if (towards != null) {
            day = day.with(
                    forwards ? TemporalAdjusters.nextOrSame(towards) : TemporalAdjusters.previousOrSame(towards));
        }
        return day.plusDays(offset);
    }
}
