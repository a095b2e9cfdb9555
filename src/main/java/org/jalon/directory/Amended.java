package org.jalon.directory;

/** What came of saying something of a place. */
public sealed interface Amended {

    /**
     * It is published.
     *
     * @param revision that made it so
     */
    record Applied(long revision) implements Amended {}

    /** The place said all of it already. */
    record Unchanged() implements Amended {}

    /**
     * Nothing was done: since the revision that was seen, something else became known of a field that is said.
     *
     * @param current the place as it is now
     */
    record Stale(Place current) implements Amended {}

    /**
     * Nothing was done: the place is not published.
     *
     * @param found what its id leads to; never {@link PlaceLookup.Published}
     */
    record NotPublished(PlaceLookup found) implements Amended {}
}
