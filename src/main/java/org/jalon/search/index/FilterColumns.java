package org.jalon.search.index;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.search.Filter;
import org.jalon.search.columns.Facets;
import org.jalon.search.columns.Found;
import org.jalon.search.columns.Query;

/** The numbers that the values of filters have in a snapshot. Immutable. */
public final class FilterColumns {

    private static final Filter[] FILTERS = Filter.values();

    private final Facets facets;
    private final Map<Filter, Map<String, Integer>> numbers = new EnumMap<>(Filter.class);

    /** @param sources the values that the filter by source takes */
    FilterColumns(Collection<String> sources) {
        int[] sizes = new int[FILTERS.length];
        int number = 0;
        for (Filter filter : FILTERS) {
            List<String> values = filter == Filter.SOURCE ? List.copyOf(sources) : FilterValues.list(filter);
            Map<String, Integer> numbered = new LinkedHashMap<>();
            for (String value : values) {
                numbered.put(value, number++);
            }
            sizes[filter.ordinal()] = values.size();
            numbers.put(filter, numbered);
        }
        facets = Facets.of(sizes);
    }

    Facets facets() {
        return facets;
    }

    /** The numbers of the values that a place has; those of no filter are left out. */
    BitSet bits(Map<Filter, Set<String>> values) {
        BitSet bits = new BitSet(facets.values());
        values.forEach((filter, has) -> {
            for (String value : has) {
                Integer number = of(filter).get(value);
                if (number != null) {
                    bits.set(number);
                }
            }
        });
        return bits;
    }

    /** The values that a filter takes, in the order they are shown. */
    public List<String> values(Filter filter) {
        return List.copyOf(of(filter).keySet());
    }

    /** Restricts a query to places that have any of the values of each filter. */
    public void restrict(Query.Builder query, Map<Filter, Set<String>> filters) {
        filters.forEach((filter, values) -> query.anyOf(
                filter.ordinal(),
                values.stream()
                        .filter(of(filter)::containsKey)
                        .mapToInt(value -> of(filter).getOrDefault(value, 0))
                        .toArray()));
    }

    /** How many places a further choice of each value would leave, without zeroes. */
    public Map<Filter, Map<String, Integer>> counts(Found found) {
        Map<Filter, Map<String, Integer>> counts = new EnumMap<>(Filter.class);
        numbers.forEach((filter, numbered) -> {
            Map<String, Integer> left = new LinkedHashMap<>();
            numbered.forEach((value, number) -> {
                int leaving = found.leaving(number);
                if (leaving > 0) {
                    left.put(value, leaving);
                }
            });
            if (!left.isEmpty()) {
                counts.put(filter, left);
            }
        });
        return counts;
    }

    private Map<String, Integer> of(Filter filter) {
        return numbers.getOrDefault(filter, Map.of());
    }
}
