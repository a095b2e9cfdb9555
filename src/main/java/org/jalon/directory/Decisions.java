package org.jalon.directory;

import java.util.Optional;

/** What people decide about places. */
final class Decisions {

    private static final String LATER = "not yet";

    Amended amend(Amendment amendment) {
        throw new UnsupportedOperationException(LATER);
    }

    Amended verify(PlaceId place, String decision) {
        throw new UnsupportedOperationException(LATER);
    }

    Place add(Facts facts, boolean verified, String decision) {
        throw new UnsupportedOperationException(LATER);
    }

    Moved close(PlaceId place, String decision) {
        throw new UnsupportedOperationException(LATER);
    }

    Moved reopen(PlaceId place, String decision) {
        throw new UnsupportedOperationException(LATER);
    }

    Moved merge(PlaceId from, PlaceId into, String decision) {
        throw new UnsupportedOperationException(LATER);
    }

    Moved unmerge(PlaceId from, String decision) {
        throw new UnsupportedOperationException(LATER);
    }

    Undone undo(long revision, String decision) {
        throw new UnsupportedOperationException(LATER);
    }

    Amended restore(PlaceId place, long revision, String decision) {
        throw new UnsupportedOperationException(LATER);
    }

    Optional<Facts> asOf(PlaceId place, long revision) {
        throw new UnsupportedOperationException(LATER);
    }
}
