package org.jalon.hours.rule;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.YearRange;
import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Reads a date or a range of dates. */
final class SeasonReader {

    private SeasonReader() {}

    static Season read(DateRange range) throws Unreadable {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate();
        DayMark first = mark(start, 0);
        int step = Math.max(1, range.getInterval());
        if (end == null) {
            return new Season(first, first, start.isOpenEnded(), step);
        }
        DayMark last = mark(end, start.getMonth() == null ? 0 : month(start));
        if (first.year() == 0 && last.year() != 0) {
            throw new Unreadable("a year on the last day only");
        }
        return new Season(first, last, false, step);
    }

    private static DayMark mark(DateWithOffset date, int monthBefore) throws Unreadable {
        int year = date.getYear() == YearRange.UNDEFINED_YEAR ? 0 : date.getYear();
        WeekDay towards = date.getWeekDayOffset();
        return new DayMark(
                year,
                anchor(date, monthBefore),
                towards == null ? null : weekday(towards),
                date.isWeekDayOffsetPositive(),
                date.getDayOffset());
    }

    private static DayMark.Anchor anchor(DateWithOffset date, int monthBefore) throws Unreadable {
        if (date.getVarDate() != null) {
            return new DayMark.EasterSunday();
        }
        int month = date.getMonth() == null ? monthBefore : month(date);
        if (month == 0) {
            throw new Unreadable("a day without a month");
        }
        @Nullable WeekDay nthWeekday = date.getNthWeekDay();
        if (nthWeekday != null) {
            return new DayMark.NthOfMonth(month, weekday(nthWeekday), date.getNth());
        }
        if (date.getDay() == DateWithOffset.UNDEFINED_MONTH_DAY) {
            return new DayMark.WholeMonth(month);
        }
        if (date.getDay() < 1 || date.getDay() > Month.of(month).maxLength()) {
            throw new Unreadable("no such day");
        }
        return new DayMark.MonthDay(month, date.getDay());
    }

    private static int month(DateWithOffset date) {
        return date.getMonth().ordinal() + 1;
    }

    private static DayOfWeek weekday(WeekDay day) {
        return DayOfWeek.of(day.ordinal() + 1);
    }
}
