package org.jalon.search;

import java.util.function.IntConsumer;
import org.jalon.search.columns.RowSet;

/** All the places that fit a query, in no order: those that {@link SearchResult#total()} counts. Immutable. */
public final class Selection {

    private final PublishedPlaces places;
    private final long revision;
    private final RowSet rows;

    Selection(PublishedPlaces places, long revision, RowSet rows) {
        this.places = places;
        this.revision = revision;
        this.rows = rows;
    }

    /** The places of which these are some: the same object as long as nothing was published. */
    public PublishedPlaces places() {
        return places;
    }

    /** The revision of the directory that the places show. */
    public long revision() {
        return revision;
    }

    /** How many fit. */
    public int size() {
        return rows.size();
    }

    /** Hands over the number of each place that fits. */
    public void forEach(IntConsumer place) {
        rows.forEach(place);
    }
}
