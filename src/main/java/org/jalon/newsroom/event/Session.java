package org.jalon.newsroom.event;

import java.time.LocalDateTime;

/**
 * One sitting of an event, by the clock of its place.
 *
 * @param start of it
 * @param end after the start; of whole days, the midnight that ends the last
 */
public record Session(LocalDateTime start, LocalDateTime end) {

    public Session {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a session ends after it starts");
        }
    }

    /** The same, some days later. */
    public Session plusDays(long days) {
        return new Session(start.plusDays(days), end.plusDays(days));
    }
}
