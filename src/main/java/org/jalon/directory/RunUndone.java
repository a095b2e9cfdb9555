package org.jalon.directory;

import java.util.Set;

/** What came of taking back a run of a source. */
public sealed interface RunUndone {

    /**
     * The source says again what it said before the run.
     *
     * @param places of which something changed
     * @param keptAsLaterChanged those of them on which somebody decided something since, which stays
     */
    record Done(int places, Set<PlaceId> keptAsLaterChanged) implements RunUndone {

        public Done {
            keptAsLaterChanged = Set.copyOf(keptAsLaterChanged);
        }
    }

    /**
     * Nothing was done: the source was published again since, and runs are taken back from the latest on.
     *
     * @param laterRun the latest run that was not taken back
     */
    record NotLatest(String laterRun) implements RunUndone {}

    /** Nothing was done: the run is unknown, was taken back already, or is too old to be taken back. */
    record NothingToDo() implements RunUndone {}
}
