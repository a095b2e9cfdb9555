package org.jalon.hours.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jalon.hours.holiday.Easter;

/** What a public holiday is called. */
final class HolidayName {

    private HolidayName() {}

    /** The name of the holiday of a date: one that is counted from Easter, or else one of the calendar. */
    static String of(Speech speech, LocalDate date) {
        long fromEaster = ChronoUnit.DAYS.between(Easter.sundayOf(date.getYear()), date);
        return speech.find("holiday.easter." + fromEaster)
                .or(() -> speech.find("holiday.%02d-%02d".formatted(date.getMonthValue(), date.getDayOfMonth())))
                .orElseGet(() -> speech.say("holiday"));
    }
}
