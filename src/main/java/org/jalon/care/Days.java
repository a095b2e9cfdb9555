package org.jalon.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jalon.site.Words;

/** Says days as people read them, by the clock of metropolitan France. */
public final class Days {

    /** The clock of deadlines and reminders. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Days() {}

    /** Such as {@code 22 novembre 2026}. */
    public static String say(Instant instant, Words words) {
        return say(instant.atZone(ZONE).toLocalDate(), words);
    }

    /** Such as {@code 22 novembre 2026}. */
    public static String say(LocalDate day, Words words) {
        return words.day(day);
    }
}
