package org.jalon.hours.holiday;

import java.time.LocalDate;

/** The date of Easter in the Gregorian calendar. */
public final class Easter {

    private Easter() {}

    /** Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Jones and Butcher). */
    public static LocalDate sundayOf(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int lateMoon = (golden + 11 * epact + 22 * toSunday) / 451;
        int march = epact + toSunday - 7 * lateMoon + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
