package org.jalon.contribution.propose.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.site.Words;

/**
 * Which other place is the same: to be picked from those around, or those of a name.
 *
 * @param twins that finds them
 */
record AskedTwin(Twins twins) implements Asked {

    static final String KEEPER = "lieu";
    static final String NAME = "chercher";

    @Override
    public boolean owns(String name) {
        return name.equals(KEEPER) || name.equals(NAME);
    }

    @Override
    public Typed fill(Facts facts) {
        return Typed.NOTHING;
    }

    @Override
    public void read(Typed typed, Typed shown, Reading reading) {
        String chosen = typed.line(KEEPER);
        if (twins.isOther(chosen)) {
            reading.sameAs(new PlaceId(chosen));
        } else {
            reading.slip(KEEPER, reading.words().say("propose.twin.which"), "choose");
        }
    }

    @Override
    public List<Control> show(Typed typed, List<Slip> slips, Words words) {
        String chosen = typed.line(KEEPER);
        List<Control.Choice> choices = twins.find(typed.line(NAME), chosen).stream()
                .map(place -> choice(place, chosen))
                .toList();
        List<Control> controls = new ArrayList<>();
        controls.add(new Control.Line(
                NAME,
                words.say("propose.twin.name"),
                words.say("propose.twin.hint"),
                typed.text(NAME),
                "text",
                "off",
                ""));
        controls.add(new Control.Press("faire", "chercher", words.say("propose.twin.search")));
        controls.add(
                choices.isEmpty()
                        ? new Control.Said(words.say("propose.twin.none"))
                        : new Control.Choices(
                                KEEPER,
                                words.say("propose.twin.which"),
                                "",
                                choices,
                                true,
                                Control.slip(slips, KEEPER)));
        return controls;
    }

    private static Control.Choice choice(Place place, String chosen) {
        Facts facts = place.facts();
        String where = Stream.of(facts.text(Field.ADDRESS), facts.text(Field.COMMUNE))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        String id = place.id().text();
        return new Control.Choice(KEEPER + "-" + id, id, place.name(), where, id.equals(chosen));
    }
}
