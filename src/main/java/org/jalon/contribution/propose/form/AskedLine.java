package org.jalon.contribution.propose.form;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.site.Words;

/**
 * A field of one value.
 *
 * @param rows of the element; 1 for a line
 * @param canon makes of what was typed what is published
 */
record AskedLine(Field field, String type, int rows, UnaryOperator<String> canon) implements Asked {

    static AskedLine line(Field field) {
        return new AskedLine(field, "text", 1, UnaryOperator.identity());
    }

    static AskedLine text(Field field, int rows) {
        return new AskedLine(field, "text", rows, UnaryOperator.identity());
    }

    static AskedLine web(Field field) {
        return new AskedLine(field, "text", 1, WebText::canon);
    }

    @Override
    public boolean owns(String name) {
        return name.equals(field.label());
    }

    @Override
    public Typed fill(Facts facts) {
        return Typed.NOTHING.with(field.label(), List.of(facts.text(field)));
    }

    @Override
    public void read(Typed typed, Typed shown, Reading reading) {
        String text = typed.text(field.label());
        reading.say(field, canon.apply(rows == 1 ? Tidy.line(text) : Tidy.text(text)));
    }

    @Override
    public List<Control> show(Typed typed, List<Slip> slips, Words words) {
        String name = field.label();
        String label = words.say("propose.field." + name);
        String hint = words.find("propose.hint." + name).orElse("");
        String slip = Control.slip(slips, name);
        return List.of(
                rows == 1
                        ? new Control.Line(name, label, hint, typed.text(name), type, "off", slip)
                        : new Control.Area(name, label, hint, typed.text(name), rows, slip));
    }
}
