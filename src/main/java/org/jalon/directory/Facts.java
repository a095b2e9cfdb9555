package org.jalon.directory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.geo.LatLon;

/**
 * What is said of a place: for each known field, its values in canonical form (labels of the vocabularies, E.164 phones,
 * ISO dates, decimal degrees). A field without a value is absent, a single-valued field has one. Immutable.
 */
public record Facts(Map<Field, List<String>> values) {

    /** Nothing is known. */
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
        values.forEach((field, list) -> {
            if (!list.isEmpty()) {
                if (!field.isMultiple() && list.size() > 1) {
                    throw new IllegalArgumentException(field + " has one value, not " + list.size());
                }
                copy.put(field, List.copyOf(list));
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    /** The values of a field, in the order the origin gave them; empty when unknown. */
    public List<String> all(Field field) {
        return values.getOrDefault(field, List.of());
    }

    /** The value, or the first value, of a field. */
    public Optional<String> first(Field field) {
        List<String> list = all(field);
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getFirst());
    }

    /** The value, or the first value, of a field, empty text when unknown. */
    public String text(Field field) {
        List<String> list = all(field);
        return list.isEmpty() ? "" : list.getFirst();
    }

    public Optional<LatLon> position() {
        return first(Field.LATITUDE)
                .flatMap(latitude -> first(Field.LONGITUDE)
                        .map(longitude -> new LatLon(Double.parseDouble(latitude), Double.parseDouble(longitude))));
    }

    /** The same facts with one field replaced, or removed when the list is empty. */
    public Facts with(Field field, List<String> newValues) {
        EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        copy.put(field, newValues);
        return new Facts(copy);
    }
}
