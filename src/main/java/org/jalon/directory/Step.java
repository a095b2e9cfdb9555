package org.jalon.directory;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step that is about to be written: a revision, and the place as it makes it.
 *
 * @param number of the revision
 * @param place that changes
 * @param kind of step
 * @param at when
 * @param cause why
 * @param merged what is published from now on; the last known facts when nothing is any more
 * @param changes by field
 * @param into for a merge, the place that takes it in
 */
record Step(
        long number,
        PlaceId place,
        PlaceChange.Kind kind,
        Instant at,
        Cause cause,
        MergedFacts merged,
        Map<Field, FieldChange> changes,
        @Nullable PlaceId into) {}
