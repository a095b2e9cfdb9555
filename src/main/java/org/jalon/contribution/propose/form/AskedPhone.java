package org.jalon.contribution.propose.form;

import java.util.List;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Phone;
import org.jalon.directory.WrittenPhone;
import org.jalon.site.Words;

/**
 * The telephone, typed in any French way.
 *
 * @param departement of the place, empty when it is not known yet
 */
record AskedPhone(String departement) implements Asked {

    private static final String NAME = Field.PHONE.label();

    @Override
    public boolean owns(String name) {
        return name.equals(NAME);
    }

    @Override
    public Typed fill(Facts facts) {
        String phone = facts.text(Field.PHONE);
        String shown = Phone.find(phone).map(Phone::label).orElse(phone);
        return Typed.NOTHING.with(NAME, List.of(Tidy.line(shown)));
    }

    @Override
    public void read(Typed typed, Typed shown, Reading reading) {
        String text = typed.line(NAME);
        reading.say(
                Field.PHONE,
                text.isEmpty() ? "" : WrittenPhone.read(text, departement).orElse(text));
    }

    @Override
    public List<Control> show(Typed typed, List<Slip> slips, Words words) {
        return List.of(new Control.Line(
                NAME,
                words.say("propose.field.telephone"),
                words.say("propose.hint.telephone"),
                typed.text(NAME),
                "tel",
                "off",
                Control.slip(slips, NAME)));
    }
}
