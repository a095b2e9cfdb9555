package org.jalon.about;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of who publishes the site. Nothing is made up: what nobody wrote is empty.
 *
 * @param number of this state of the form, 0 before anybody wrote anything
 * @param values of the fields that say something
 * @param at when they were written, null before
 */
public record LegalFacts(
        int number,
        Map<LegalField, String> values,
        @Nullable Instant at) {

    static final LegalFacts NOTHING = new LegalFacts(0, Map.of(), null);

    public LegalFacts {
        Map<LegalField, String> said = new EnumMap<>(LegalField.class);
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                said.put(field, value.strip());
            }
        });
        values = Map.copyOf(said);
    }

    /** What a field says; empty when nobody wrote it. */
    public String get(LegalField field) {
        return values.getOrDefault(field, "");
    }

    /** The fields that the law wants and nobody wrote. */
    public List<LegalField> missing() {
        return Arrays.stream(LegalField.values())
                .filter(field -> field.isOwed() && get(field).isEmpty())
                .toList();
    }
}
