package org.jalon.contribution.propose.form;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary;
import org.jalon.site.Words;

/** The kinds of structure: a hundred, so they are in lists, one more than there are. */
record AskedKinds() implements Asked {

    private static final Field FIELD = Field.STRUCTURE_TYPES;

    /** A place of more kinds is of none. */
    private static final int MOST = 4;

    @Override
    public boolean owns(String name) {
        return name.equals(FIELD.label());
    }

    @Override
    public Typed fill(Facts facts) {
        return Typed.NOTHING.with(FIELD.label(), facts.all(FIELD));
    }

    @Override
    public void read(Typed typed, Typed shown, Reading reading) {
        List<String> known = Vocabulary.labels(FIELD);
        reading.say(
                FIELD,
                typed.all(FIELD.label()).stream()
                        .filter(known::contains)
                        .distinct()
                        .toList());
    }

    @Override
    public List<Control> show(Typed typed, List<Slip> slips, Words words) {
        Collator order = Collator.getInstance(words.language().locale());
        List<Map.Entry<String, String>> kinds = Vocabulary.labels(FIELD).stream()
                .map(code -> Map.entry(code, Vocabulary.say(FIELD, code, words)))
                .sorted(Map.Entry.comparingByValue(order))
                .toList();
        List<String> chosen = new ArrayList<>(typed.all(FIELD.label()));
        chosen.removeIf(String::isBlank);
        if (chosen.size() < MOST) {
            chosen.add("");
        }
        List<List<Control.Choice>> lists = chosen.stream()
                .map(value -> kinds.stream()
                        .map(kind -> new Control.Choice(
                                "",
                                kind.getKey(),
                                kind.getValue(),
                                "",
                                kind.getKey().equals(value)))
                        .toList())
                .toList();
        return List.of(new Control.Lists(
                FIELD.label(),
                words.say("propose.field.typologie"),
                words.say("propose.hint.typologie"),
                words.say("propose.none"),
                lists,
                Control.slip(slips, Names.id(FIELD))));
    }
}
