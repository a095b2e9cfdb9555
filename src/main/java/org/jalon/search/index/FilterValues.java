package org.jalon.search.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jalon.directory.Category;
import org.jalon.directory.Field;
import org.jalon.directory.StructureFamily;
import org.jalon.directory.Vocabulary;
import org.jalon.search.Filter;
import org.jalon.search.QueryParameters;

/** The canonical values that each filter takes. */
public final class FilterValues {

    /** The value of a filter that is on or off. */
    static final String YES = "oui";

    private static final int MAX_SOURCE_LENGTH = 100;

    private FilterValues() {}

    /** The canonical value of which this is the label or the slug. */
    public static Optional<String> find(Filter filter, String labelOrSlug) {
        if (filter == Filter.SOURCE) {
            return Optional.of(labelOrSlug).filter(name -> name.length() <= MAX_SOURCE_LENGTH);
        }
        return filter.field()
                .map(field -> Vocabulary.find(field, labelOrSlug))
                .orElseGet(() -> list(filter).stream()
                        .filter(value -> value.equals(labelOrSlug))
                        .findFirst());
    }

    /** Every canonical value, in the order to show them; empty for sources, which only the places tell. */
    public static List<String> list(Filter filter) {
        Optional<Field> field = filter.field();
        if (field.isPresent()) {
            return Vocabulary.labels(field.get());
        }
        return switch (filter) {
            case CATEGORY ->
                Arrays.stream(Category.values()).map(Category::slug).toList();
            case FAMILY ->
                Arrays.stream(StructureFamily.values())
                        .map(StructureFamily::slug)
                        .toList();
            case ONLINE_BOOKING, ACCESSIBILITY_SHEET -> List.of(YES);
            default -> List.of();
        };
    }

    /** What {@link #list} gives, as slugs. */
    public static List<String> acceptedSlugs(Filter filter) {
        return list(filter).stream()
                .map(value -> QueryParameters.slug(filter, value))
                .toList();
    }
}
