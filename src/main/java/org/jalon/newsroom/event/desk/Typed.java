package org.jalon.newsroom.event.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was filled in, under the names of its fields.
 *
 * @param values of each field, bounded and without characters that nobody types
 */
public record Typed(Map<String, List<String>> values) {

    private static final Pattern NOT_TYPED = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]");
    private static final int LONGEST = 30_000;
    private static final int MOST = 60;

    public Typed {
        values = Map.copyOf(values);
    }

    /** What a request brings. */
    static Typed of(MultiValueMap<String, String> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((name, all) ->
                values.put(name, all.stream().limit(MOST).map(Typed::clean).toList()));
        return new Typed(values);
    }

    private static String clean(String typed) {
        String text = typed == null
                ? ""
                : NOT_TYPED.matcher(typed).replaceAll("").replace("\r\n", "\n").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The first value of a field, empty when there is none. */
    public String text(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** A field on one line. */
    public String line(String name) {
        return text(name).replaceAll("\\s+", " ");
    }

    /** The nth value of a field, empty when there is none. */
    public String text(String name, int number) {
        List<String> all = values.getOrDefault(name, List.of());
        return number < all.size() ? all.get(number) : "";
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The same with another value of a field. */
    Typed with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new Typed(more);
    }

    /** The same with one more line in a list. */
    Typed withLine(String name, String line) {
        return with(name, (text(name) + "\n" + line).strip());
    }

    /** As pickers read them. */
    MultiValueMap<String, String> fields() {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        values.forEach((name, all) -> fields.put(name, new ArrayList<>(all)));
        return fields;
    }

    /** Whether somebody only looks for something to pick, and is not done yet. */
    boolean isPicking() {
        return has("choisir");
    }

    /** Whether a box is ticked. */
    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Whether a choice has this value. */
    public boolean is(String name, String value) {
        return all(name).contains(value);
    }

    /** The lines of a text, without the empty ones. */
    public List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
