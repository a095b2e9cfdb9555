package org.jalon.care.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form of a campaign as it was filled in. Its first half are the parameters of a search, and what the places lack besides.
 *
 * @param search parameters as addresses name them, those that the form does not show among them
 * @param lacking slug
 * @param first day asked about, as typed
 * @param last day asked about, as typed
 * @param text of the mail
 */
public record TypedCampaign(
        Map<String, List<String>> search, String lacking, String first, String last, Campaign.Text text) {

    /** Characters of the words of a mail. */
    static final int LONGEST_WORDS = 3_000;

    private static final int LONGEST_SUBJECT = 120;
    private static final List<String> OWN =
            List.of("manque", "du", "au", "objet", "mots", "objet-en", "mots-en", "cle", "fait", "curseur", "limite");

    static TypedCampaign of(MultiValueMap<String, String> parameters) {
        Map<String, List<String>> search = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> filled = values.stream()
                    .filter(value -> value != null && !value.isBlank())
                    .toList();
            if (!OWN.contains(name) && !filled.isEmpty()) {
                search.put(name, filled);
            }
        });
        return new TypedCampaign(
                search,
                text(parameters, "manque", LONGEST_SUBJECT),
                text(parameters, "du", LONGEST_SUBJECT),
                text(parameters, "au", LONGEST_SUBJECT),
                new Campaign.Text(
                        text(parameters, "objet", LONGEST_SUBJECT),
                        text(parameters, "mots", LONGEST_WORDS),
                        text(parameters, "objet-en", LONGEST_SUBJECT),
                        text(parameters, "mots-en", LONGEST_WORDS)));
    }

    private static String text(MultiValueMap<String, String> parameters, String name, int longest) {
        String value = parameters.getFirst(name);
        String text = value == null ? "" : value.strip();
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    /** The first value of a parameter of the search. */
    public String get(String name) {
        List<String> values = search.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Parameters that the form does not show, to be handed on. */
    public Map<String, List<String>> others() {
        Map<String, List<String>> others = new LinkedHashMap<>(search);
        List.of("territoire", "famille", "q").forEach(others::remove);
        return others;
    }

    @Nullable
    LocalDate firstDay() {
        return day(first);
    }

    @Nullable
    LocalDate lastDay() {
        return day(last);
    }

    /** Whether the days make sense: none, or two in order. */
    boolean hasGoodDays() {
        LocalDate from = firstDay();
        LocalDate to = lastDay();
        return first.isEmpty() && last.isEmpty() || from != null && to != null && !to.isBefore(from);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
