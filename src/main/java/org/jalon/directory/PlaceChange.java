package org.jalon.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a place.
 *
 * @param revision number of the step, ascending
 * @param id of the place
 * @param kind of step
 * @param at when
 * @param into for a merge, the place that took it in
 */
public record PlaceChange(
        long revision,
        PlaceId id,
        Kind kind,
        Instant at,
        @Nullable PlaceId into) {

    /** What happened. */
    public enum Kind {
        CREATED,
        UPDATED,
        REMOVED,
        MERGED
    }
}
