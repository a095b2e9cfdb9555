package org.jalon.hours.words;

import java.util.List;
import org.jalon.hours.rule.DaySelector;
import org.jalon.hours.rule.DaySelector.AnyOf;
import org.jalon.hours.rule.DaySelector.NthWeekdays;
import org.jalon.hours.rule.DaySelector.PublicHolidays;
import org.jalon.hours.rule.DaySelector.SchoolHolidays;
import org.jalon.hours.rule.DaySelector.Weekdays;
import org.jalon.hours.rule.Rule;

/** Questions to the days of a rule that decide how they are said. */
final class Selectors {

    private Selectors() {}

    static boolean namesPublicHolidays(DaySelector selector) {
        return selector instanceof PublicHolidays
                || selector instanceof AnyOf(List<DaySelector> any)
                        && any.stream().anyMatch(Selectors::namesPublicHolidays);
    }

    static boolean namesHolidays(DaySelector selector) {
        return selector instanceof PublicHolidays
                || selector instanceof SchoolHolidays
                || selector instanceof AnyOf(List<DaySelector> any)
                        && any.stream().anyMatch(Selectors::namesHolidays);
    }

    /** Whether a rule is about days before or after holidays. */
    static boolean isAroundHolidays(Rule rule) {
        return rule.days().stream().anyMatch(Selectors::isAroundHolidays);
    }

    private static boolean isAroundHolidays(DaySelector selector) {
        return selector instanceof PublicHolidays(int days) && days != 0
                || selector instanceof SchoolHolidays(int after) && after != 0
                || selector instanceof AnyOf(List<DaySelector> any)
                        && any.stream().anyMatch(Selectors::isAroundHolidays);
    }

    /** Whether its words name days of the week already. */
    static boolean namesWeekdays(DaySelector selector) {
        return selector instanceof NthWeekdays
                || selector instanceof Weekdays
                || selector instanceof AnyOf(List<DaySelector> any)
                        && any.stream().anyMatch(Selectors::namesWeekdays);
    }
}
