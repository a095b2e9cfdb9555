package org.jalon.hours.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days from one day to another, every year or from one year on; it may pass the end of the year.
 *
 * @param endless from the first day on: to the end of its year, or for ever when the year is said
 * @param step every so many days from the first (months, when both ends are months)
 */
public record Season(DayMark first, DayMark last, boolean endless, int step) {

    boolean contains(LocalDate date) {
        if (step == 1 && !endless && first.isOfTheCalendar() && last.isOfTheCalendar()) {
            return isBetween(
                    first.order(false), DayMark.order(date.getMonthValue(), date.getDayOfMonth()), last.order(true));
        }
        int year = date.getYear();
        if (first.year() != 0) {
            return beginningIn(first.year(), date);
        }
        return beginningIn(year, date) || beginningIn(year - 1, date);
    }

    /** So that a range that begins or ends on 29 February is there in all years. */
    private static boolean isBetween(int begin, int day, int end) {
        return begin <= end ? begin <= day && day <= end : begin <= day || day <= end;
    }

    /** Whether it is said for one year and this day is after it. */
    boolean isOverOn(LocalDate date) {
        if (first.year() == 0 || endless) {
            return false;
        }
        Optional<LocalDate> begin = first.firstIn(first.year());
        return begin.flatMap(day -> endFor(first.year(), day))
                .filter(end -> !end.isBefore(date))
                .isEmpty();
    }

    private boolean beginningIn(int year, LocalDate date) {
        Optional<LocalDate> begin = first.firstIn(year);
        if (begin.isEmpty() || date.isBefore(begin.get())) {
            return false;
        }
        if (endless) {
            return first.year() != 0 || date.getYear() == year;
        }
        return endFor(year, begin.get()).filter(end -> !date.isAfter(end)).isPresent() && onStep(begin.get(), date);
    }

    private Optional<LocalDate> endFor(int year, LocalDate begin) {
        if (last.year() != 0) {
            return last.lastIn(last.year());
        }
        Optional<LocalDate> sameYear = last.lastIn(year);
        return sameYear.filter(end -> !end.isBefore(begin)).or(() -> first == last ? sameYear : last.lastIn(year + 1));
    }

    private boolean onStep(LocalDate begin, LocalDate date) {
        if (step == 1) {
            return true;
        }
        return first.isWholeMonth() && last.isWholeMonth()
                ? Math.floorMod(date.getMonthValue() - begin.getMonthValue(), 12) % step == 0
                : ChronoUnit.DAYS.between(begin, date) % step == 0;
    }
}
