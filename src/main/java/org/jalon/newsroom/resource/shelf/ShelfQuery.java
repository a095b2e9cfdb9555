package org.jalon.newsroom.resource.shelf;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which resources somebody wants to see.
 *
 * @param text words to find, may be empty
 * @param asked values by facet: any of a facet's values, all of the facets; a facet without values is one whose values nobody knows,
 *     which nothing has
 * @param sort asked for, null for the best one
 */
public record ShelfQuery(
        String text,
        Map<Facet, Set<String>> asked,
        @Nullable Sort sort) {

    /** Asks for everything. */
    public static final ShelfQuery ALL = new ShelfQuery("", Map.of(), null);

    /** The orders of resources. */
    public enum Sort {
        /** What has the words in its title, and is for what is asked for and little else, comes first. */
        FIT("pertinence"),
        NEWEST("recent");

        private final String slug;

        Sort(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }

        public static Optional<Sort> find(String slug) {
            return Arrays.stream(values())
                    .filter(sort -> sort.slug.equals(slug))
                    .findFirst();
        }
    }

    public ShelfQuery {
        EnumMap<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        asked.forEach((facet, values) -> copy.put(facet, new TreeSet<>(values)));
        asked = copy;
    }

    /** Whether it narrows anything down. */
    public boolean isNarrow() {
        return !text.isEmpty() || !asked.isEmpty();
    }

    public boolean asks(Facet facet, String value) {
        return asked.getOrDefault(facet, Set.of()).contains(value);
    }

    /** The order that is meant: by fit where there is something to fit to. */
    public Sort order() {
        if (sort != null) {
            return sort;
        }
        return text.isEmpty() && !asked.containsKey(Facet.NEED) ? Sort.NEWEST : Sort.FIT;
    }

    /** The same with a value taken, or given up when it was taken. */
    public ShelfQuery toggle(Facet facet, String value) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(asked);
        Set<String> values = new TreeSet<>(asked.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, values);
        }
        return new ShelfQuery(text, changed, sort);
    }

    /** The same without words. */
    public ShelfQuery withoutText() {
        return new ShelfQuery("", asked, sort);
    }

    /** The same in another order. */
    public ShelfQuery sorted(Sort other) {
        return new ShelfQuery(text, asked, other);
    }
}
