package org.jalon.hours.read;

import java.util.List;
import org.jalon.hours.rule.DaySelector;

/** Reads years and weeks of the year: {@code 2026-2030/2}, {@code 2026+}, {@code week 1-53/2}. */
final class YearReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9_999;
    private static final int LAST_WEEK = 53;

    private YearReader() {}

    static boolean isAtYear(Text text) {
        return text.digits() == 4 && !TimeReader.isAtTime(text);
    }

    /** Reads a list of years, if there is one here. */
    static boolean readYears(Text text, List<DaySelector> years) throws Unreadable {
        if (!isAtYear(text)) {
            return false;
        }
        int before;
        do {
            int first = text.number();
            int last = text.takeDash() ? text.number() : first;
            if (text.take('+')) {
                last = LAST_YEAR;
            }
            if (first < FIRST_YEAR || last < first) {
                throw new Unreadable("no such years");
            }
            years.add(new DaySelector.Years(first, last, step(text)));
            before = text.at();
        } while (text.take(',') && isAtYear(text));
        text.goTo(before);
        return true;
    }

    /** Reads a list of weeks, if there is one here. */
    static boolean readWeeks(Text text, List<DaySelector> weeks) throws Unreadable {
        if (!text.take("week")) {
            return false;
        }
        int before;
        do {
            int first = week(text);
            int last = text.takeDash() ? week(text) : first;
            weeks.add(new DaySelector.Weeks(first, last, step(text)));
            before = text.at();
        } while (text.take(',') && (text.take("week") || text.isAtDigit()));
        text.goTo(before);
        return true;
    }

    /** Reads how far apart the matching ones of a range are: 1 when it is not said. */
    static int step(Text text) throws Unreadable {
        int step = text.take('/') ? text.number() : 1;
        if (step == 0) {
            throw new Unreadable("a step of nothing");
        }
        return step;
    }

    private static int week(Text text) throws Unreadable {
        int week = text.number();
        if (week < 1 || week > LAST_WEEK) {
            throw new Unreadable("no such week");
        }
        return week;
    }
}
