package org.jalon.hours.rule;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jalon.hours.PlaceCalendar;

/** Which days a rule speaks of. */
sealed interface DaySelector {

    boolean matches(LocalDate date, PlaceCalendar calendar);

    /** Days of the week: bit 0 is Monday. */
    record Weekdays(int mask) implements DaySelector {
        @Override
        public boolean matches(LocalDate date, PlaceCalendar calendar) {
            return (mask >> (date.getDayOfWeek().getValue() - 1) & 1) != 0;
        }
    }

    /**
     * Days of the week counted in their month, such as the first and third Tuesdays.
     *
     * @param fromStart bit n: the n-th of the month
     * @param fromEnd bit n: the n-th counted back from the last
     * @param offset days after the day so found
     */
    record NthWeekdays(int mask, int fromStart, int fromEnd, int offset) implements DaySelector {
        @Override
        public boolean matches(LocalDate date, PlaceCalendar calendar) {
            LocalDate day = date.minusDays(offset);
            if ((mask >> (day.getDayOfWeek().getValue() - 1) & 1) == 0) {
                return false;
            }
            int nth = (day.getDayOfMonth() + 6) / 7;
            int nthBack = (day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1;
            return (fromStart >> nth & 1) != 0 || (fromEnd >> nthBack & 1) != 0;
        }
    }

    /** Public holidays, or the day so many days after one. */
    record PublicHolidays(int offset) implements DaySelector {
        @Override
        public boolean matches(LocalDate date, PlaceCalendar calendar) {
            return calendar.isPublicHoliday(date.minusDays(offset));
        }
    }

    /** School holidays. Asked only with a calendar that knows, or assumes. */
    record SchoolHolidays(int offset) implements DaySelector {
        @Override
        public boolean matches(LocalDate date, PlaceCalendar calendar) {
            return calendar.schoolHoliday(date.minusDays(offset)).orElse(false);
        }
    }

    /** ISO weeks of the year, every so many from the first; a range may pass the end of the year. */
    record Weeks(int first, int last, int step) implements DaySelector {
        @Override
        public boolean matches(LocalDate date, PlaceCalendar calendar) {
            int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return first <= last
                    ? week >= first && week <= last && (week - first) % step == 0
                    : week >= first && (week - first) % step == 0 || week <= last;
        }
    }

    /** Calendar years, every so many from the first. */
    record Years(int first, int last, int step) implements DaySelector {
        @Override
        public boolean matches(LocalDate date, PlaceCalendar calendar) {
            int year = date.getYear();
            return year >= first && year <= last && (year - first) % step == 0;
        }
    }

    /** Days between two dates, every year or once. */
    record Dates(Season season) implements DaySelector {
        @Override
        public boolean matches(LocalDate date, PlaceCalendar calendar) {
            return season.contains(date);
        }
    }

    /** Days that any of these matches. */
    record AnyOf(List<DaySelector> selectors) implements DaySelector {
        @Override
        public boolean matches(LocalDate date, PlaceCalendar calendar) {
            for (DaySelector selector : selectors) {
                if (selector.matches(date, calendar)) {
                    return true;
                }
            }
            return false;
        }
    }
}
