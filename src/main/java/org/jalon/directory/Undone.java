package org.jalon.directory;

import java.util.Set;

/** What came of taking back a revision. */
public sealed interface Undone {

    /**
     * What was before is published again, where it still could be.
     *
     * @param revision that takes the other back
     * @param keptAsLaterChanged fields that stay as they are, because somebody said something else since
     */
    record Done(long revision, Set<Field> keptAsLaterChanged) implements Undone {

        public Done {
            keptAsLaterChanged = Set.copyOf(keptAsLaterChanged);
        }
    }

    /** Nothing was done. */
    record NotPossible(Reason reason) implements Undone {}

    /** Why a revision cannot be taken back. */
    enum Reason {
        /** There is no revision of this number. */
        UNKNOWN,
        /** It comes from a source: only the source can take it back, or people can say otherwise. */
        SAID_BY_A_SOURCE,
        /** It takes another back, or parts what was merged: what it did is done again instead. */
        NOT_UNDOABLE,
        /** All that it did has changed since. */
        CHANGED_SINCE,
        /** The place is not published any more. */
        NOT_PUBLISHED
    }
}
