package org.jalon.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels of today, by field. */
final class Labels {

    private static final Map<Field, List<String>> ALL = load();
    private static final Map<Field, Map<String, String>> BY_LABEL_AND_SLUG = index();

    private Labels() {}

    static List<String> all(Field field) {
        return ALL.getOrDefault(field, List.of());
    }

    static Optional<String> find(Field field, String labelOrSlug) {
        return Optional.ofNullable(
                BY_LABEL_AND_SLUG.getOrDefault(field, Map.of()).get(labelOrSlug));
    }

    private static Map<Field, List<String>> load() {
        Map<Field, List<String>> labels = new EnumMap<>(Field.class);
        for (List<String> row : Table.read("directory/labels.tsv")) {
            Field field = Field.find(row.get(0)).orElseThrow();
            labels.computeIfAbsent(field, any -> new ArrayList<>()).add(row.get(1));
        }
        labels.put(Field.STRUCTURE_TYPES, StructureTypes.codes());
        labels.put(Field.TOPICS, Topic.slugs());
        labels.replaceAll((field, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(labels);
    }

    private static Map<Field, Map<String, String>> index() {
        Map<Field, Map<String, String>> index = new EnumMap<>(Field.class);
        ALL.forEach((field, labels) -> {
            Map<String, String> names = new HashMap<>();
            labels.forEach(label -> names.put(Slug.of(label), label));
            labels.forEach(label -> names.put(label, label));
            index.put(field, Map.copyOf(names));
        });
        return index;
    }
}
