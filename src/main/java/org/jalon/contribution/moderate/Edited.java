package org.jalon.contribution.moderate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.coherence.Finding;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.Proposal;
import org.jalon.directory.Field;
import org.jalon.directory.Severity;
import org.jalon.site.Words;

/**
 * The values that a moderator wants to publish of a proposal.
 *
 * @param values by field, in canonical form
 * @param errors in words by key of the fact, for what cannot be published
 */
record Edited(Map<Field, List<String>> values, Map<String, String> errors) {

    private static final Set<Field> NEEDED = Set.of(Field.NAME, Field.LATITUDE, Field.LONGITUDE);

    /** Reads what was typed; what was left as proposed is taken as proposed. */
    static Edited read(Typed typed, Proposal proposal, Contributions contributions, Words words) {
        Map<Field, List<String>> said = proposal.content().said();
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        Map<String, String> errors = new HashMap<>();
        boolean changed = false;
        for (FactKey key : FactKey.of(said.keySet().stream())) {
            if (!typed.all() && !typed.chosen().contains(key.text())) {
                continue;
            }
            Map<Field, List<String>> asSaid = asSaid(key, said);
            List<String> text = typed.values().get(key.text());
            if (text == null || isSame(key, text, asSaid)) {
                values.putAll(asSaid);
                continue;
            }
            Optional<Map<Field, List<String>>> read = FactText.read(key, text).filter(Edited::hasWhatIsNeeded);
            read.ifPresent(values::putAll);
            changed |= read.isPresent();
            if (read.isEmpty()) {
                errors.put(
                        key.text(),
                        words.find("moderation.edit.error." + key.text())
                                .orElseGet(() -> words.say("moderation.edit.error")));
            }
        }
        if (changed && errors.isEmpty()) {
            check(proposal, values, contributions, words, errors);
        }
        return new Edited(values, errors);
    }

    private static void check(
            Proposal proposal,
            Map<Field, List<String>> values,
            Contributions contributions,
            Words words,
            Map<String, String> errors) {
        for (Finding finding : contributions.check(proposal.target().place().orElse(null), values)) {
            if (finding.severity() == Severity.BLOCKING) {
                Field field = finding.fields().stream()
                        .filter(values::containsKey)
                        .findFirst()
                        .orElse(values.keySet().iterator().next());
                errors.put(FactKey.of(field).text(), finding.say(words));
            }
        }
    }

    private static boolean isSame(FactKey key, List<String> text, Map<Field, List<String>> said) {
        return String.join("\n", text).replace("\r\n", "\n").strip().equals(FactText.of(key, said));
    }

    private static boolean hasWhatIsNeeded(Map<Field, List<String>> values) {
        return values.entrySet().stream().noneMatch(one -> one.getValue().isEmpty() && NEEDED.contains(one.getKey()));
    }

    private static Map<Field, List<String>> asSaid(FactKey key, Map<Field, List<String>> said) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        key.fields().stream()
                .filter(said::containsKey)
                .forEach(field -> values.put(field, said.getOrDefault(field, List.of())));
        return values;
    }
}
