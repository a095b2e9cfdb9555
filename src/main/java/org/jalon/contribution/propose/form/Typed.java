package org.jalon.contribution.propose.form;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What somebody typed into a form, as they typed it, so that it can be shown again whatever happens. Bounded: what no form of
 * ours could hold is left out or cut.
 *
 * @param values by name of the field, in the order they came
 */
public record Typed(Map<String, List<String>> values) {

    /** Nothing was typed. */
    public static final Typed NOTHING = new Typed(Map.of());

    /** Past what any field takes, so that what is too long can be shown again and shortened. */
    private static final int LONGEST = 10_000;

    private static final int MOST_NAMES = 400;
    private static final int MOST_VALUES = 100;

    public Typed {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        values = Collections.unmodifiableMap(copy);
    }

    /** The parameters of a request. */
    public static Typed of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.entrySet().stream()
                .limit(MOST_NAMES)
                .forEach(entry -> values.put(
                        entry.getKey(),
                        Stream.of(entry.getValue())
                                .limit(MOST_VALUES)
                                .map(Typed::bounded)
                                .toList()));
        return new Typed(values);
    }

    private static String bounded(String value) {
        String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        // Halves of characters, which no keyboard makes, become question marks: databases refuse them.
        return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** All that was typed under a name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** What was typed first under a name, empty when nothing was. */
    public String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** What was typed as one tidy line. */
    public String line(String name) {
        return Tidy.line(text(name));
    }

    /** The same with other values under a name. */
    public Typed with(String name, List<String> list) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.put(name, list);
        return new Typed(copy);
    }

    /** The same, and what another one holds. */
    public Typed and(Typed other) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.putAll(other.values);
        return new Typed(copy);
    }

    /** The part of it whose names fit. */
    public Typed only(Predicate<String> names) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.keySet().removeIf(names.negate());
        return new Typed(copy);
    }

    /** As a request holds it. */
    Map<String, String[]> parameters() {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        values.forEach((name, list) -> parameters.put(name, list.toArray(String[]::new)));
        return parameters;
    }
}
