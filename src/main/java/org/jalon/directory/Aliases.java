package org.jalon.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.directory.Vocabulary.Meaning;
import org.jalon.directory.Vocabulary.Said;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** What the values of files mean: labels of today however they are typed, labels of 2022, and what is found in the wild. */
final class Aliases {

    /** Fields whose values are found in each other's columns: the standard of 2022 did not tell them apart. */
    private static final List<List<Field>> NEIGHBOURS =
            List.of(List.of(Field.AUDIENCES, Field.SPECIFIC_SUPPORT), List.of(Field.PROGRAMMES, Field.TRAINING_LABELS));

    /** The standard of 2022 explained some labels: {@code "Gratuit : Je peux accéder gratuitement…"}. */
    private static final Pattern EXPLANATION = Pattern.compile("\\s*:\\s.*", Pattern.DOTALL);

    private static final Pattern MEANINGS = Pattern.compile("\\|");

    private static final Map<Field, Map<String, Meaning>> ALL = load();

    private Aliases() {}

    static Meaning read(Field field, String value) {
        return find(field, value)
                .or(() -> find(field, EXPLANATION.matcher(value).replaceFirst("")))
                .orElseGet(Meaning.Unknown::new);
    }

    static Map<String, Meaning> spellings(Field field) {
        return Collections.unmodifiableMap(ALL.getOrDefault(field, Map.of()));
    }

    private static Optional<Meaning> find(Field field, String value) {
        String folded = Slug.of(value);
        return fieldsReadWith(field).stream()
                .map(one -> Optional.ofNullable(ALL.getOrDefault(one, Map.of()).get(folded)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Collection<Field> fieldsReadWith(Field field) {
        List<Field> fields = new ArrayList<>(List.of(field));
        NEIGHBOURS.stream().filter(group -> group.contains(field)).forEach(fields::addAll);
        return fields;
    }

    private static Map<Field, Map<String, Meaning>> load() {
        Map<Field, Map<String, Meaning>> meanings = new EnumMap<>(Field.class);
        for (List<String> row : Table.read("directory/aliases.tsv")) {
            Field field = Field.find(row.get(1)).orElseThrow();
            meanings.computeIfAbsent(field, any -> new HashMap<>()).put(Slug.of(row.get(2)), meaning(row.get(3)));
        }
        Words french = Words.in(Language.FRENCH);
        for (Field field : Field.values()) {
            for (String label : Labels.all(field)) {
                Map<String, Meaning> ofField = meanings.computeIfAbsent(field, any -> new HashMap<>());
                Meaning itself = new Meaning.Known(List.of(new Said(field, label)));
                ofField.putIfAbsent(Slug.of(Vocabulary.say(field, label, french)), itself);
                ofField.put(Slug.of(label), itself);
            }
        }
        return Collections.unmodifiableMap(meanings);
    }

    private static Meaning meaning(String text) {
        if (text.equals("-")) {
            return new Meaning.Retired();
        }
        return new Meaning.Known(MEANINGS.splitAsStream(text).map(Aliases::said).toList());
    }

    private static Said said(String text) {
        int equals = text.indexOf('=');
        return new Said(Field.find(text.substring(0, equals)).orElseThrow(), text.substring(equals + 1));
    }
}
