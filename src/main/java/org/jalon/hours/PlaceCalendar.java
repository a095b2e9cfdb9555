package org.jalon.hours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import org.jalon.hours.holiday.PublicHolidays;

/**
 * The calendar that a place lives by.
 *
 * @param zone the local time
 * @param publicHolidays those of its region
 * @param schoolHolidays those of its pupils
 */
public record PlaceCalendar(ZoneId zone, Predicate<LocalDate> publicHolidays, SchoolHolidays schoolHolidays) {

    /** Every day is like another, whatever the time zone. */
    static final PlaceCalendar WITHOUT_HOLIDAYS =
            new PlaceCalendar(ZoneOffset.UTC, date -> false, date -> Optional.of(false));

    /**
     * The calendar of a French time zone. Overseas it decides the public holidays; in metropolitan France they are the
     * common ones, and school holidays are known on the days when all school zones agree.
     */
    public static PlaceCalendar of(ZoneId zone) {
        return FrenchCalendars.of(zone);
    }

    /** A time zone with the public holidays of a region; nothing is known of school holidays. */
    public static PlaceCalendar of(ZoneId zone, HolidayRegion region) {
        return new PlaceCalendar(zone, PublicHolidays.of(region)::contains, SchoolHolidays.UNKNOWN);
    }

    /** The calendar of a commune, from its INSEE code (or its postal code): time zone, public and school holidays. */
    public static PlaceCalendar ofCommune(String code) {
        return FrenchCalendars.ofCommune(code);
    }

    public PlaceCalendar with(SchoolHolidays others) {
        return new PlaceCalendar(zone, publicHolidays, others);
    }

    public PlaceCalendar withPublicHolidays(Predicate<LocalDate> others) {
        return new PlaceCalendar(zone, others, schoolHolidays);
    }

    public boolean isPublicHoliday(LocalDate date) {
        return publicHolidays.test(date);
    }

    /** Whether the day is in the school holidays; empty when it is not known. */
    public Optional<Boolean> schoolHoliday(LocalDate date) {
        return schoolHolidays.on(date);
    }

    /** This calendar, with the same answer for all days whose school holidays are not known. */
    public PlaceCalendar assumingSchoolHolidays(boolean answer) {
        return with(date -> schoolHolidays.on(date).or(() -> Optional.of(answer)));
    }
}
