package org.jalon.intake.normalise;

import org.jalon.directory.OriginRecord;

/** What became of a row. */
public sealed interface Normalised {

    /** Its rank in the file, from 1. */
    long row();

    /** It is a record of the source. */
    record Accepted(long row, OriginRecord record) implements Normalised {}

    /**
     * It cannot become a place.
     *
     * @param id that the source gave, may be empty
     * @param raw the row as a JSON object of texts
     */
    record Rejected(long row, Rejection reason, String id, String raw) implements Normalised {}
}
