package org.jalon.hours.dated;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jalon.hours.PlaceCalendar;

/** Calendars to ask a rule with. */
final class Calendars {

    /** No day is a holiday. */
    static final PlaceCalendar PLAIN = new PlaceCalendar(ZoneOffset.UTC, date -> false, date -> Optional.of(false));

    private Calendars() {}
}
