package org.jalon.directory;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a place, with all that it changed. Revisions are never altered nor deleted.
 *
 * @param number ascending in the order in which steps became visible
 * @param place that changed
 * @param kind of step
 * @param at when
 * @param cause the record that it comes from
 * @param into for a merge, the place that took it in
 * @param changes by field; empty when the place was removed
 */
public record Revision(
        long number,
        PlaceId place,
        PlaceChange.Kind kind,
        Instant at,
        RecordRef cause,
        @Nullable PlaceId into,
        Map<Field, FieldChange> changes) {

    public Revision {
        changes = Map.copyOf(changes);
    }
}
