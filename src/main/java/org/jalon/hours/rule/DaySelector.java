package org.jalon.hours.rule;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jalon.hours.PlaceCalendar;

/** Which days a rule speaks of. */
public sealed interface DaySelector {

    boolean matches(LocalDate date, PlaceCalendar calendar);

    /** Whether it knows only days of the week and holidays, so that all weeks are alike but for these. */
    default boolean isOfAnyWeek() {
        return switch (this) {
            case Weekdays _, PublicHolidays _, SchoolHolidays _ -> true;
            case NthWeekdays _, Weeks _, Years _, Dates _ -> false;
            case AnyOf(List<DaySelector> selectors) -> selectors.stream().allMatch(DaySelector::isOfAnyWeek);
        };
    }

    /** How many selectors must be asked. */
    default int size() {
        return this instanceof AnyOf(List<DaySelector> any)
                ? any.stream().mapToInt(DaySelector::size).sum()
                : 1;
    }

    /** Whether it knows nothing but holidays. */
    default boolean isHoliday() {
        return this instanceof PublicHolidays
                || this instanceof SchoolHolidays
                || this instanceof AnyOf(List<DaySelector> any) && any.stream().allMatch(DaySelector::isHoliday);
    }

    default boolean mentions(DaySelector selector) {
        return equals(selector)
                || this instanceof AnyOf(List<DaySelector> any)
                        && any.stream().anyMatch(each -> each.mentions(selector));
    }

    /** Whether it matches no day from this one on. */
    default boolean isOverOn(LocalDate date) {
        return switch (this) {
            case Years years -> years.last() < date.getYear();
            case Dates(Season season) -> season.isOverOn(date);
            case AnyOf(List<DaySelector> any) -> any.stream().allMatch(each -> each.isOverOn(date));
            case Weekdays _, NthWeekdays _, PublicHolidays _, SchoolHolidays _, Weeks _ -> false;
        };
    }

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

        static final int EVERY = 0b111110;

        /** Whether it only moves days of the week. */
        public boolean isEvery() {
            return fromStart == EVERY;
        }

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
