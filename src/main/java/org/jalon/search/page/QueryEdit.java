package org.jalon.search.page;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.search.Cursor;
import org.jalon.search.Filter;
import org.jalon.search.OpenAt;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchQuery.Sort;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** The queries one click away from a query. Each begins at its first page. */
final class QueryEdit {

    private QueryEdit() {}

    /** With one more value of a filter, or one less when it has it. */
    static SearchQuery toggled(SearchQuery query, Filter filter, String value) {
        Set<String> values = new LinkedHashSet<>(query.filters().getOrDefault(filter, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        return filtered(query, filter, values);
    }

    static SearchQuery without(SearchQuery query, Filter filter) {
        return filtered(query, filter, Set.of());
    }

    private static SearchQuery filtered(SearchQuery query, Filter filter, Set<String> values) {
        Map<Filter, Set<String>> filters = new EnumMap<>(Filter.class);
        filters.putAll(query.filters());
        if (values.isEmpty()) {
            filters.remove(filter);
        } else {
            filters.put(filter, values);
        }
        return copy(query, query.text(), query.radiusKm(), query.territories(), filters, query.openAt());
    }

    /** Without any of what restricts it, but where it is. */
    static SearchQuery unfiltered(SearchQuery query) {
        return copy(query, "", null, List.of(), Map.of(), null);
    }

    static SearchQuery without(SearchQuery query, Territory territory) {
        List<Territory> others =
                query.territories().stream().filter(t -> !t.equals(territory)).toList();
        return copy(query, query.text(), query.radiusKm(), others, query.filters(), query.openAt());
    }

    static SearchQuery within(SearchQuery query, @Nullable Double radiusKm) {
        return copy(query, query.text(), radiusKm, query.territories(), query.filters(), query.openAt());
    }

    static SearchQuery openAt(SearchQuery query, @Nullable OpenAt openAt) {
        return copy(query, query.text(), query.radiusKm(), query.territories(), query.filters(), openAt);
    }

    static SearchQuery withoutText(SearchQuery query) {
        return copy(query, "", query.radiusKm(), query.territories(), query.filters(), query.openAt());
    }

    private static SearchQuery copy(
            SearchQuery query,
            String text,
            @Nullable Double radiusKm,
            List<Territory> territories,
            Map<Filter, Set<String>> filters,
            @Nullable OpenAt openAt) {
        return new SearchQuery(
                text,
                query.address(),
                query.position(),
                radiusKm,
                query.box(),
                territories,
                filters,
                openAt,
                query.sort(),
                query.limit(),
                null);
    }

    /** Without the position of the person, which the links of the national map use for where a map looks. */
    static SearchQuery withoutPosition(SearchQuery query) {
        return query.withView(null, query.box());
    }

    static SearchQuery withoutBox(SearchQuery query) {
        return from(query.withView(query.position(), null), null);
    }

    static SearchQuery sorted(SearchQuery query, Sort sort) {
        return query.withPage(sort, query.limit(), null);
    }

    static SearchQuery from(SearchQuery query, @Nullable Cursor cursor) {
        return query.withPage(query.sort(), query.limit(), cursor);
    }

    static SearchQuery limited(SearchQuery query, int limit) {
        return query.withPage(query.sort(), limit, null);
    }
}
