package org.jalon.contribution.propose.form;

import java.util.List;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jalon.territory.Commune;

/**
 * Puts a place somewhere: where somebody says that it is, else where its address is found, else where it was, else in the
 * middle of its commune, which is said.
 *
 * @param moved whether the address is another than the form began with
 */
record Placing(Typed typed, Typed shown, boolean moved, Spots spots, Reading reading) {

    void place(Optional<Commune> commune) {
        String text = typed.line(Names.POSITION);
        boolean given = !text.isEmpty() && !text.equals(shown.line(Names.POSITION));
        if (given) {
            Position.find(text)
                    .ifPresentOrElse(
                            this::say,
                            () -> reading.slip(
                                    Names.POSITION, Names.label(Field.LATITUDE, reading.words()), "position"));
            return;
        }
        Optional<Position> before = Position.find(shown.line(Names.POSITION));
        if (!moved && before.isPresent()) {
            say(before.get());
        } else {
            commune.ifPresent(where -> find(where, before));
        }
    }

    private void find(Commune commune, Optional<Position> before) {
        String postalCode = typed.line(Field.POSTAL_CODE.label());
        Optional<Position> spot = spots.find(typed.line(Field.ADDRESS.label()), postalCode, commune);
        if (spot.isPresent()) {
            say(spot.get());
            return;
        }
        boolean stays = before.isPresent() && commune.code().equals(shown.line(Field.INSEE_CODE.label()));
        if (stays) {
            say(before.get());
            reading.note(reading.words().say("propose.note.position-kept"));
        } else {
            commune.position().map(Position::of).ifPresent(this::say);
            reading.note(reading.words().say("propose.note.position-of-commune"));
        }
    }

    private void say(Position position) {
        reading.say(Field.LATITUDE, List.of(position.latitude()));
        reading.say(Field.LONGITUDE, List.of(position.longitude()));
    }
}
