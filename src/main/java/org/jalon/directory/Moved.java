package org.jalon.directory;

/** What came of closing, reopening, merging or parting places. */
public sealed interface Moved {

    /**
     * It is done.
     *
     * @param revision that did it, which {@link Directory#undo} takes back
     */
    record Done(long revision) implements Moved {}

    /** It was so already. */
    record NothingToDo() implements Moved {}

    /**
     * Nothing was done: one of the places is not what it would have to be.
     *
     * @param found what the id of that place leads to
     */
    record NotPossible(PlaceLookup found) implements Moved {}
}
