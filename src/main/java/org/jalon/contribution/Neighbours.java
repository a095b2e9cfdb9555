package org.jalon.contribution;

import java.util.List;
import org.jalon.directory.Facts;
import org.jalon.directory.Place;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchResult;

/** Published places that a new one may be the same as. */
final class Neighbours {

    private static final double RADIUS_KM = 1.5;
    private static final int MOST = 100;

    private final Search search;

    Neighbours(Search search) {
        this.search = search;
    }

    /** Those around the position, nearest first; none without a position. */
    List<Place> of(Facts facts) {
        return facts
                .position()
                .map(position -> search.find(SearchQuery.around(position, RADIUS_KM, MOST))
                        .hits())
                .orElse(List.of())
                .stream()
                .map(SearchResult.Hit::place)
                .toList();
    }
}
