package org.jalon.duplicates;

/** What was decided of a pair. */
public enum PairState {
    /** A person should say. */
    OPEN,
    /** One place: they were joined. */
    JOINED,
    /** Two places: they are never joined again by an import, nor asked about. */
    DISTINCT,
    /** Two places of one organisation; told apart in the same way. */
    SAME_ORGANISATION;

    /** Whether somebody said that they are two places. */
    public boolean isApart() {
        return this == DISTINCT || this == SAME_ORGANISATION;
    }
}
