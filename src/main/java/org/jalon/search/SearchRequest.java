package org.jalon.search;

import java.util.List;

/**
 * A query as read from the parameters of an address, with what could not be read: it is reported, and never widens the
 * result.
 *
 * @param query that could be read; a filter that has only unknown values matches nothing
 * @param unknown the values that were not understood
 */
public record SearchRequest(SearchQuery query, List<UnknownValue> unknown) {

    /**
     * A value that a parameter does not take.
     *
     * @param parameter name
     * @param value as given, cut at 200 characters
     * @param accepted the values that it takes, as slugs; empty when they cannot be listed
     */
    public record UnknownValue(String parameter, String value, List<String> accepted) {}
}
