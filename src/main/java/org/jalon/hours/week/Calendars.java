package org.jalon.hours.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jalon.hours.PlaceCalendar;

/** Invented calendars to ask a schedule with. */
enum Calendars {
    PLAIN,
    SCHOOL_HOLIDAY;

    private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);

    static LocalDate dayOfWeek(DayOfWeek day) {
        return A_MONDAY.plusDays(day.ordinal());
    }

    /** A calendar in which every day is what the name says. */
    PlaceCalendar always() {
        return new PlaceCalendar(ZoneOffset.UTC, date -> false, date -> Optional.of(this == SCHOOL_HOLIDAY));
    }

    /** A calendar with holidays of both kinds, alone, together and side by side. */
    static PlaceCalendar mixed() {
        return new PlaceCalendar(
                ZoneOffset.UTC,
                date -> date.getDayOfYear() % 9 < 2,
                date -> Optional.of(date.getDayOfYear() / 25 % 3 == 0));
    }
}
