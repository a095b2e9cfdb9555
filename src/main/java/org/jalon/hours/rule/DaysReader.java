package org.jalon.hours.rule;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the days of a rule: a selector for each kind it names, all of which must match. */
final class DaysReader {

    private static final int LAST_YEAR = 9_999;

    private DaysReader() {}

    static List<DaySelector> read(ch.poole.openinghoursparser.Rule rule) throws Unreadable {
        List<DaySelector> all = new ArrayList<>(3);
        addAny(all, years(orEmpty(rule.getYears())));
        addAny(all, weeks(orEmpty(rule.getWeeks())));
        addAny(all, dates(orEmpty(rule.getDates())));
        List<DaySelector> weekdays = weekdays(orEmpty(rule.getDays()));
        List<DaySelector> asWeekdays = new ArrayList<>(weekdays);
        List<DaySelector> holidays = new ArrayList<>(1);
        for (Holiday holiday : orEmpty(rule.getHolidays())) {
            // "Su,PH" is any of them, "PH Su" only a holiday that is a Sunday.
            (holiday.getUseAsWeekDay() ? asWeekdays : holidays).add(holiday(holiday));
        }
        if (weekdays.isEmpty() || holidays.isEmpty()) {
            asWeekdays.addAll(holidays);
        } else {
            addAny(all, holidays);
        }
        addAny(all, asWeekdays);
        return List.copyOf(all);
    }

    private static void addAny(List<DaySelector> all, List<DaySelector> anyOf) {
        if (!anyOf.isEmpty()) {
            all.add(anyOf.size() == 1 ? anyOf.getFirst() : new DaySelector.AnyOf(List.copyOf(anyOf)));
        }
    }

    private static List<DaySelector> years(List<YearRange> ranges) {
        List<DaySelector> years = new ArrayList<>(ranges.size());
        for (YearRange range : ranges) {
            int first = range.getStartYear();
            int end = range.getEndYear() == YearRange.UNDEFINED_YEAR ? first : range.getEndYear();
            years.add(new DaySelector.Years(first, range.isOpenEnded() ? LAST_YEAR : end, step(range.getInterval())));
        }
        return years;
    }

    private static List<DaySelector> weeks(List<WeekRange> ranges) throws Unreadable {
        List<DaySelector> weeks = new ArrayList<>(ranges.size());
        for (WeekRange range : ranges) {
            int first = range.getStartWeek();
            int last = range.getEndWeek() == WeekRange.UNDEFINED_WEEK ? first : range.getEndWeek();
            if (first < WeekRange.MIN_WEEK || last < WeekRange.MIN_WEEK || Math.max(first, last) > WeekRange.MAX_WEEK) {
                throw new Unreadable("no such week");
            }
            weeks.add(new DaySelector.Weeks(first, last, step(range.getInterval())));
        }
        return weeks;
    }

    private static List<DaySelector> dates(List<DateRange> ranges) throws Unreadable {
        List<DaySelector> dates = new ArrayList<>(ranges.size());
        for (DateRange range : ranges) {
            dates.add(new DaySelector.Dates(SeasonReader.read(range)));
        }
        return dates;
    }

    private static DaySelector holiday(Holiday holiday) {
        return switch (holiday.getType()) {
            case PH -> new DaySelector.PublicHolidays(holiday.getOffset());
            case SH -> new DaySelector.SchoolHolidays(holiday.getOffset());
        };
    }

    private static List<DaySelector> weekdays(List<WeekDayRange> ranges) {
        List<DaySelector> all = new ArrayList<>(2);
        int plain = 0;
        for (WeekDayRange range : ranges) {
            int mask = mask(range);
            List<Nth> nths = orEmpty(range.getNths());
            if (nths.isEmpty() && range.getOffset() == 0) {
                plain |= mask;
            } else {
                all.add(nthWeekdays(mask, nths, range.getOffset()));
            }
        }
        if (plain != 0) {
            all.addFirst(new DaySelector.Weekdays(plain));
        }
        return all;
    }

    private static int mask(WeekDayRange range) {
        int first = range.getStartDay().ordinal();
        int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
        int mask = 1 << first;
        for (int day = first; day != last; ) {
            day = (day + 1) % 7;
            mask |= 1 << day;
        }
        return mask;
    }

    private static DaySelector nthWeekdays(int mask, List<Nth> nths, int offset) {
        int fromStart = nths.isEmpty() ? DaySelector.NthWeekdays.EVERY : 0;
        int fromEnd = 0;
        for (Nth nth : nths) {
            int first = nth.getStartNth();
            int last = nth.getEndNth() == Nth.INVALID_NTH ? first : nth.getEndNth();
            for (int n = Math.min(first, last); n <= Math.max(first, last); n++) {
                if (n > 0) {
                    fromStart |= 1 << n;
                } else if (n < 0) {
                    fromEnd |= 1 << -n;
                }
            }
        }
        return new DaySelector.NthWeekdays(mask, fromStart, fromEnd, offset);
    }

    private static int step(int interval) {
        return Math.max(1, interval);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
