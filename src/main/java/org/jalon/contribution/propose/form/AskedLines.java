package org.jalon.contribution.propose.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.site.Words;

/**
 * A field of several values, typed one a line.
 *
 * @param canon makes of what was typed what is published
 */
record AskedLines(Field field, String type, UnaryOperator<String> canon) implements Asked {

    static AskedLines lines(Field field) {
        return new AskedLines(field, "text", UnaryOperator.identity());
    }

    static AskedLines mails(Field field) {
        return new AskedLines(field, "email", AskedLines::mail);
    }

    static AskedLines webs(Field field) {
        return new AskedLines(field, "text", WebText::canon);
    }

    /** The domain has no case; what stands before it may have. */
    private static String mail(String typed) {
        int at = typed.lastIndexOf('@');
        return at < 0 ? typed : typed.substring(0, at) + typed.substring(at).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean owns(String name) {
        return name.equals(field.label());
    }

    @Override
    public Typed fill(Facts facts) {
        return Typed.NOTHING.with(field.label(), facts.all(field));
    }

    @Override
    public void read(Typed typed, Typed shown, Reading reading) {
        reading.say(
                field,
                typed.all(field.label()).stream()
                        .map(Tidy::line)
                        .map(canon)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList());
    }

    @Override
    public List<Control> show(Typed typed, List<Slip> slips, Words words) {
        String name = field.label();
        List<String> values = new ArrayList<>(typed.all(name));
        values.removeIf(String::isBlank);
        values.add("");
        return List.of(new Control.Lines(
                name,
                words.say("propose.field." + name),
                words.find("propose.hint." + name).orElse(""),
                values,
                type,
                Control.slip(slips, Names.id(field))));
    }
}
