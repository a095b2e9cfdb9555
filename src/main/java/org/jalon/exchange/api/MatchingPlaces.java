package org.jalon.exchange.api;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jalon.search.Cursor;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchRequest;
import org.jalon.search.SearchResult;
import org.jalon.search.UnknownValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every place that fits a query, read page by page, so that none is kept in memory. */
@Component
class MatchingPlaces {

    private final Search search;

    MatchingPlaces(Search search) {
        this.search = search;
    }

    /** Reads the parameters of an address. */
    SearchQuery read(Map<String, List<String>> parameters) {
        SearchRequest asked = search.read(parameters);
        UnknownValues.refuse(asked);
        return asked.query();
    }

    /** Hands over all of them; a limit or a cursor in the query is left aside. */
    void forEach(SearchQuery query, Consumer<SearchResult.Hit> consumer) {
        @Nullable Cursor cursor = null;
        do {
            SearchResult page = search.find(query.withPage(query.sort(), SearchQuery.MAX_LIMIT, cursor));
            page.hits().forEach(consumer);
            cursor = page.nextCursor().orElse(null);
        } while (cursor != null);
    }
}
