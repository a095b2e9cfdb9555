package org.jalon.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for. Every value is known and valid; what could not be read is in {@link SearchRequest#unknown()}.
 *
 * @param text free text, may be empty
 * @param address text to be located, may be empty
 * @param position of the person, when given as coordinates
 * @param radiusKm asked for; absent lets the search choose and widen
 * @param box to stay in
 * @param territories to stay in, any of them
 * @param filters asked values by filter, canonical (a vocabulary's label, a slug, {@code oui}); any of a filter's values,
 *     all of the filters
 * @param openAt when it must be open, absent when it does not matter
 * @param sort asked for, absent for the best one
 * @param limit of results, from 1 to {@value #MAX_LIMIT}
 * @param cursor where the page before ended, absent for the first
 */
public record SearchQuery(
        String text,
        String address,
        @Nullable LatLon position,
        @Nullable Double radiusKm,
        @Nullable BoundingBox box,
        List<Territory> territories,
        Map<Filter, Set<String>> filters,
        @Nullable OpenAt openAt,
        @Nullable Sort sort,
        int limit,
        @Nullable Cursor cursor) {

    public static final int MAX_LIMIT = 200;
    public static final int DEFAULT_LIMIT = 20;

    /** Asks for everything. */
    public static final SearchQuery ALL =
            new SearchQuery("", "", null, null, null, List.of(), Map.of(), null, null, DEFAULT_LIMIT, null);

    /** The orders of results. */
    public enum Sort {
        DISTANCE("distance"),
        RELEVANCE("pertinence"),
        NAME("nom");

        private final String parameter;

        Sort(String parameter) {
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }
    }

    public SearchQuery {
        territories = List.copyOf(territories);
        EnumMap<Filter, Set<String>> copy = new EnumMap<>(Filter.class);
        filters.forEach((filter, values) -> copy.put(filter, Set.copyOf(values)));
        filters = Map.copyOf(copy);
    }

    /** Asks for the places around a position, nearest first. */
    public static SearchQuery around(LatLon position, double radiusKm, int limit) {
        return new SearchQuery("", "", position, radiusKm, null, List.of(), Map.of(), null, Sort.DISTANCE, limit, null);
    }

    public boolean asks(Filter filter, String value) {
        return filters.getOrDefault(filter, Set.of()).contains(value);
    }

    /** The same, where any of these values of a filter is asked in place of those that were. */
    public SearchQuery with(Filter filter, Set<String> values) {
        Map<Filter, Set<String>> changed = new EnumMap<>(Filter.class);
        changed.putAll(filters);
        changed.put(filter, values);
        return new SearchQuery(
                text, address, position, radiusKm, box, territories, changed, openAt, sort, limit, cursor);
    }

    /** The same restrictions, without order, limit and page. */
    public SearchQuery withoutPage() {
        return withPage(null, DEFAULT_LIMIT, null);
    }

    /** The same restrictions, in another order or on another page. */
    public SearchQuery withPage(@Nullable Sort otherSort, int otherLimit, @Nullable Cursor otherCursor) {
        return new SearchQuery(
                text,
                address,
                position,
                radiusKm,
                box,
                territories,
                filters,
                openAt,
                otherSort,
                otherLimit,
                otherCursor);
    }

    /** The same but for where to look: from a position, in a box. */
    public SearchQuery withView(@Nullable LatLon otherPosition, @Nullable BoundingBox otherBox) {
        return new SearchQuery(
                text, address, otherPosition, radiusKm, otherBox, territories, filters, openAt, sort, limit, cursor);
    }
}
