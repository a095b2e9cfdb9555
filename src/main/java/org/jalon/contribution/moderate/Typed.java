package org.jalon.contribution.moderate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * What a moderator typed, so that nothing is lost when it cannot be done.
 *
 * @param act that they asked for
 * @param version of the proposal that they saw
 * @param revision of the place that they saw
 * @param all whether they want all facts
 * @param chosen keys of the facts they want
 * @param values what stands in the fields, by key
 * @param words to the contributor
 * @param reason chosen
 * @param keeper the place that it is the same as
 */
record Typed(
        String act,
        int version,
        long revision,
        boolean all,
        Set<String> chosen,
        Map<String, List<String>> values,
        String words,
        String reason,
        String keeper) {

    static final String ALL = "tout";
    static final String CHOSEN = "champ";
    static final String VALUE = "valeur-";
    /** Tells an empty choice from a field that was not there. */
    static final String SHOWN = "montre";

    static Typed read(String act, MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new java.util.HashMap<>();
        sent.getOrDefault(SHOWN, List.of())
                .forEach(key -> values.put(key, List.copyOf(sent.getOrDefault(VALUE + key, List.of()))));
        return new Typed(
                act,
                (int) number(sent, "version"),
                number(sent, "revision"),
                sent.containsKey(ALL),
                Set.copyOf(sent.getOrDefault(CHOSEN, List.of())),
                Map.copyOf(values),
                first(sent, "mots"),
                first(sent, "motif"),
                first(sent, "garder"));
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    private static long number(MultiValueMap<String, String> sent, String name) {
        String text = first(sent, name);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
