package org.jalon.newsroom.letter.subscribe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jalon.newsroom.letter.Choices;
import org.jalon.territory.Territory;
import org.springframework.util.MultiValueMap;

/**
 * What a form of choices brought, of which nothing is believed.
 *
 * @param choices as they were ticked
 * @param where a name of a territory that was typed, may be empty
 */
public record TypedChoices(Choices choices, String where) {

    private static final int LONGEST = 80;

    static TypedChoices of(MultiValueMap<String, String> form) {
        return new TypedChoices(
                new Choices(
                        all(form, "serie"),
                        all(form, "rubrique"),
                        all(form, "theme"),
                        all(form, "territoire").stream()
                                .flatMap(text -> Territory.parse(text).stream())
                                .collect(Collectors.toSet())),
                form.toSingleValueMap().getOrDefault("ou", "").strip());
    }

    /** What a form of a letter of one series brought. */
    public static TypedChoices of(MultiValueMap<String, String> form, String series) {
        TypedChoices typed = of(form);
        return new TypedChoices(
                new Choices(
                        Set.of(series),
                        typed.choices().sections(),
                        typed.choices().themes(),
                        typed.choices().territories()),
                typed.where());
    }

    /** What somebody has chosen before. */
    static TypedChoices of(Choices choices) {
        return new TypedChoices(choices, "");
    }

    private static Set<String> all(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank() && value.length() <= LONGEST && value.indexOf(' ') < 0)
                .limit(Choices.MOST)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
