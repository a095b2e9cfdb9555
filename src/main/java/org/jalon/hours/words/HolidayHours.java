package org.jalon.hours.words;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The hours of public holidays beside those of the usual week.
 *
 * @param usual hours of each day of the week
 * @param onHolidays hours of each day of the week when it is a public holiday
 */
record HolidayHours(Speech speech, Map<DayOfWeek, String> usual, Map<DayOfWeek, String> onHolidays) {

    /** What all public holidays have; empty where nothing is said of them, or not the same of all. */
    Optional<String> row() {
        Set<String> hours = Set.copyOf(onHolidays.values());
        return hours.size() == 1 && !onHolidays.equals(usual)
                ? Optional.of(hours.iterator().next())
                : Optional.empty();
    }

    /** Where they have not all the same. */
    Optional<String> sentence() {
        if (onHolidays.equals(usual) || row().isPresent()) {
            return Optional.empty();
        }
        String hours = new DaysWithHours(speech).say(onHolidays);
        return Optional.of(speech.capitalised(speech.say("rule", speech.say("public-holidays"), hours)));
    }
}
