package org.jalon.contribution.propose.form;

import java.util.List;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Slug;
import org.jalon.directory.Vocabulary;
import org.jalon.site.Words;

/**
 * A field of a vocabulary, whose few labels are all shown in plain words to be ticked.
 *
 * @param field of it
 */
record AskedChoices(Field field) implements Asked {

    @Override
    public boolean owns(String name) {
        return name.equals(field.label());
    }

    @Override
    public Typed fill(Facts facts) {
        return Typed.NOTHING.with(field.label(), facts.all(field));
    }

    /** In the order of the vocabulary, so that the order of ticking changes nothing. What is no label was not ours. */
    @Override
    public void read(Typed typed, Typed shown, Reading reading) {
        List<String> ticked = typed.all(field.label());
        reading.say(
                field,
                Vocabulary.labels(field).stream().filter(ticked::contains).toList());
    }

    @Override
    public List<Control> show(Typed typed, List<Slip> slips, Words words) {
        String name = field.label();
        List<String> ticked = typed.all(name);
        List<Control.Choice> choices = Vocabulary.labels(field).stream()
                .map(label -> {
                    String slug = Slug.of(label);
                    String plain = words.find("propose.plain." + name + "." + slug)
                            .orElseGet(() -> Vocabulary.say(field, label, words));
                    String help =
                            words.find("propose.help." + name + "." + slug).orElse("");
                    return new Control.Choice(name + "-" + slug, label, plain, help, ticked.contains(label));
                })
                .toList();
        return List.of(new Control.Choices(
                name,
                words.say("propose.field." + name),
                words.find("propose.hint." + name).orElse(""),
                choices,
                false,
                Control.slip(slips, name)));
    }
}
