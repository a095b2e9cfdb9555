package org.jalon.observatory.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A part of a definition while it is read: what is asked for is noted, what is missing or of another kind becomes a
 * problem, and what nobody asked for is a problem too, since it is likely misspelt.
 */
final class YamlNode {

    private final String path;
    private final Map<String, Object> members;
    private final List<Problem> problems;
    private final TreeSet<String> unread;

    private YamlNode(String path, Map<String, Object> members, List<Problem> problems) {
        this.path = path;
        this.members = members;
        this.problems = problems;
        this.unread = new TreeSet<>(members.keySet());
    }

    /** What is wrong, and where. */
    record Problem(String path, UserError error) {}

    static YamlNode of(String path, @Nullable Object value, List<Problem> problems) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> members.put(String.valueOf(key), member));
        } else {
            problems.add(new Problem(path, new UserError("observatory.definition.not-a-map", path)));
        }
        return new YamlNode(path, members, problems);
    }

    String required(String name) {
        Optional<String> text = find(name);
        if (text.isEmpty()) {
            problem(name, "observatory.definition.missing");
        }
        return text.orElse("");
    }

    Optional<String> find(String name) {
        Object value = take(name);
        if (value instanceof Map || value instanceof List) {
            problem(name, "observatory.definition.not-a-text");
            return Optional.empty();
        }
        return value == null || value.toString().isBlank()
                ? Optional.empty()
                : Optional.of(value.toString().strip());
    }

    List<String> texts(String name) {
        return take(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : find(name).map(List::of).orElse(List.of());
    }

    /** @return the number, {@code otherwise} when it is missing or none */
    double number(String name, double otherwise) {
        Object value = take(name);
        if (value == null || value instanceof Number) {
            return value instanceof Number number ? number.doubleValue() : otherwise;
        }
        problem(name, "observatory.definition.not-a-number", String.valueOf(value));
        return otherwise;
    }

    /** False when it is missing. */
    boolean flag(String name) {
        Object value = take(name);
        if (value != null && !(value instanceof Boolean)) {
            problem(name, "observatory.definition.not-one-of", String.valueOf(value), "true, false");
        }
        return Boolean.TRUE.equals(value);
    }

    Map<String, Double> numbers(String name) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (take(name) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value instanceof Number number) {
                    numbers.put(String.valueOf(key), number.doubleValue());
                } else {
                    problem(name, "observatory.definition.not-a-number", String.valueOf(value));
                }
            });
        }
        return numbers;
    }

    /** A text in both languages; one alone is said in both, so that a definition may be written in a hurry. */
    Phrase phrase(String name) {
        Object value = take(name);
        if (value instanceof Map) {
            YamlNode texts = of(at(name), value, problems);
            Phrase phrase = new Phrase(texts.required("fr"), texts.required("en"));
            texts.close();
            return phrase;
        }
        return find(name).map(text -> new Phrase(text, text)).orElse(Phrase.NONE);
    }

    <E extends Enum<E>> E one(String name, Class<E> type, E otherwise) {
        Optional<String> text = find(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        for (E value : type.getEnumConstants()) {
            if (slug(value).equals(text.get().toLowerCase(Locale.ROOT))) {
                return value;
            }
        }
        List<String> known =
                List.of(type.getEnumConstants()).stream().map(YamlNode::slug).toList();
        problem(name, "observatory.definition.not-one-of", text.get(), String.join(", ", known));
        return otherwise;
    }

    Optional<YamlNode> node(String name) {
        return Optional.ofNullable(take(name)).map(value -> of(at(name), value, problems));
    }

    List<YamlNode> nodes(String name) {
        List<YamlNode> nodes = new ArrayList<>();
        if (take(name) instanceof List<?> list) {
            for (Object member : list) {
                nodes.add(of(at(name) + "[" + (nodes.size() + 1) + "]", member, problems));
            }
        }
        return nodes;
    }

    void problem(String name, String key, Object... arguments) {
        UserError error = new UserError(
                key, Stream.concat(Stream.of(at(name)), Stream.of(arguments)).toArray());
        problems.add(new Problem(at(name), error));
    }

    /** To be called when everything was asked for. */
    void close() {
        unread.forEach(name -> problem(name, "observatory.definition.unknown"));
    }

    private @Nullable Object take(String name) {
        unread.remove(name);
        return members.get(name);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
