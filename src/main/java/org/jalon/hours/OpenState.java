package org.jalon.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place is open at an instant.
 *
 * @param status open, closed, or not known: never a guess
 * @param nextChange when the status next changes, absent when it does not within the horizon or is not known
 */
public record OpenState(Status status, @Nullable Instant nextChange) {

    /** The three answers. */
    public enum Status {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    /** Nothing can be said. */
    public static final OpenState UNKNOWN = new OpenState(Status.UNKNOWN, null);
}
