package org.jalon.directory;

import java.util.Optional;

/** Tells which known place a record belongs to. */
@FunctionalInterface
public interface Placing {

    /** Each record is a place of its own. */
    Placing NEW = created -> Optional.empty();

    /**
     * The place that a record belongs to, asked once for each that was never heard before. It is followed through merges; a
     * place that is not published any more, or that nobody knows, counts as none.
     */
    Optional<PlaceId> placeOf(RecordRef created);
}
