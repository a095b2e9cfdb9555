package org.jalon.search;

import java.util.List;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/** Finds published places. Answers from a snapshot in memory that follows the directory. Thread-safe. */
public class Search {

    /** The places that fit, best or nearest first. */
    public SearchResult find(SearchQuery query) {
        throw new UnsupportedOperationException();
    }

    /** Communes, addresses and places that the text may be the beginning of, best first. */
    public List<Suggestion> suggest(String text, @Nullable LatLon near, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The revision that the snapshot shows, -1 while it is being built for the first time. */
    public long revision() {
        throw new UnsupportedOperationException();
    }
}
