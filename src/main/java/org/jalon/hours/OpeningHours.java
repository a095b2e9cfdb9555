package org.jalon.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Opening hours in the OpenStreetMap syntax, read once and evaluated any number of times. Immutable. */
public final class OpeningHours {

    /** Reads a text in the OSM {@code opening_hours} syntax; empty when it is not valid. Never throws, in bounded time. */
    public static Optional<OpeningHours> parse(String text) {
        throw new UnsupportedOperationException();
    }

    /** The state at an instant, in the time zone of the place. */
    public OpenState stateAt(Instant instant, ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /** What is open on one date, as spans of local minutes in order; overnight spans end after 1440. */
    public List<Span> spansOn(LocalDate date, ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /**
     * Minutes of a day.
     *
     * @param start from 0 to 1439
     * @param end exclusive, above start, at most 2880
     */
    public record Span(int start, int end) {}

    /** The text it was read from. */
    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}
