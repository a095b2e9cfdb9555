package org.jalon.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalon.search.SearchRequest.UnknownValue;

/** The values of the parameters of one address, bounded, and what could not be read of them. */
final class Parameters {

    /** Of one parameter. */
    static final int MAX_VALUES = 200;

    private static final Set<String> YES = Set.of("true", "1", "oui");
    private static final Set<String> NO = Set.of("false", "0", "non");

    private final Map<String, List<String>> values;
    private final List<UnknownValue> unknown = new ArrayList<>();
    private boolean refused;

    Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    OptionalDouble number(String name, Predicate<Double> valid, String least, String most) {
        Optional<String> text = first(name);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = parse(text.get());
        if (value.isPresent() && valid.test(value.getAsDouble())) {
            return value;
        }
        report(name, text.get(), List.of(least + "…" + most));
        return OptionalDouble.empty();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Whether an empty value was given. */
    boolean hasEmpty(String name) {
        return values.getOrDefault(name, List.of()).contains("");
    }

    boolean isYes(String name) {
        String value = first(name).orElse("false").toLowerCase(Locale.ROOT);
        if (!YES.contains(value) && !NO.contains(value)) {
            refuse(name, value, List.of("true", "false"));
        }
        return YES.contains(value);
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The values of a parameter, split at {@code |} where that may join several; empty ones are as if not given. */
    List<String> all(String name) {
        boolean single = name.equals("q") || name.equals("adresse");
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> single ? Stream.of(value) : Arrays.stream(value.split("\\|")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .limit(MAX_VALUES)
                .toList();
    }

    static OptionalDouble parse(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    List<UnknownValue> unknown() {
        return List.copyOf(unknown);
    }

    /** Whether a restriction could not be read. */
    boolean refused() {
        return refused;
    }

    /** Reports a restriction that could not be read, and lets nothing through instead. */
    void refuse(String parameter, String value, List<String> accepted) {
        refused = true;
        report(parameter, value, accepted);
    }

    void report(String parameter, String value, List<String> accepted) {
        unknown.add(new UnknownValue(parameter, value.substring(0, Math.min(value.length(), 200)), accepted));
    }
}
