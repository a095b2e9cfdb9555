package org.jalon.search;

import java.util.List;
import java.util.Map;

/** Reads and writes the parameters of a search in addresses: one vocabulary for pages, API and tiles. */
public final class QueryParameters {

    private QueryParameters() {}

    /** Reads the parameters of an address, those of the national map's links included. Never throws. */
    public static SearchRequest parse(Map<String, List<String>> parameters) {
        throw new UnsupportedOperationException();
    }

    /** The query string of a query, without {@code ?}; values are slugs, in a fixed order, empty for all places. */
    public static String write(SearchQuery query) {
        throw new UnsupportedOperationException();
    }
}
