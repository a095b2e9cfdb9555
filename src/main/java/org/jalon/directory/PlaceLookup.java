package org.jalon.directory;

/** What an identifier leads to. */
public sealed interface PlaceLookup {

    /** A published place. */
    record Published(Place place) implements PlaceLookup {}

    /** A place that was found to be the same as another. */
    record Merged(PlaceId into) implements PlaceLookup {}

    /**
     * A place that is no longer published.
     *
     * @param lastKnown as it was last published
     * @param closed whether people said that it is closed for good, rather than that no origin has it any more
     */
    record Withdrawn(Place lastKnown, boolean closed) implements PlaceLookup {}

    /** No place ever had it. */
    record Unknown() implements PlaceLookup {}
}
