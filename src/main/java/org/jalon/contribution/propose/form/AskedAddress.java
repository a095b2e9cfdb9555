package org.jalon.contribution.propose.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;

/**
 * The address and the position: the commune is found by what is written, the position by the address, unless it is given.
 *
 * @param gazetteer that knows communes
 * @param spots that finds positions
 */
record AskedAddress(Gazetteer gazetteer, Spots spots) implements Asked {

    private static final String COMMUNE = Field.COMMUNE.label();
    private static final String CODE = Field.INSEE_CODE.label();
    private static final String POSTAL_CODE = Field.POSTAL_CODE.label();
    private static final String ADDRESS = Field.ADDRESS.label();
    private static final String DETAIL = Field.ADDRESS_DETAIL.label();

    private static final Set<String> NAMES = Set.of(COMMUNE, CODE, POSTAL_CODE, ADDRESS, DETAIL, Names.POSITION);

    @Override
    public boolean owns(String name) {
        return NAMES.contains(name);
    }

    @Override
    public Typed fill(Facts facts) {
        Typed filled = Typed.NOTHING;
        for (Field field :
                List.of(Field.ADDRESS, Field.ADDRESS_DETAIL, Field.POSTAL_CODE, Field.COMMUNE, Field.INSEE_CODE)) {
            filled = filled.with(field.label(), List.of(facts.text(field)));
        }
        Optional<Position> position = facts.first(Field.LATITUDE)
                .flatMap(latitude -> facts.first(Field.LONGITUDE).map(longitude -> new Position(latitude, longitude)));
        return filled.with(
                Names.POSITION, position.map(Position::text).map(List::of).orElse(List.of()));
    }

    @Override
    public void read(Typed typed, Typed shown, Reading reading) {
        reading.say(Field.ADDRESS, typed.line(ADDRESS));
        reading.say(Field.ADDRESS_DETAIL, typed.line(DETAIL));
        boolean same = typed.line(COMMUNE).equals(shown.line(COMMUNE))
                && typed.line(POSTAL_CODE).equals(shown.line(POSTAL_CODE))
                && !shown.line(COMMUNE).isEmpty();
        Optional<Commune> commune = Optional.empty();
        if (same) {
            reading.say(Field.POSTAL_CODE, shown.line(POSTAL_CODE));
            reading.say(Field.COMMUNE, shown.line(COMMUNE));
            reading.say(Field.INSEE_CODE, shown.line(CODE));
            commune = gazetteer.findCommune(shown.line(CODE));
        } else {
            commune = commune(typed, reading);
        }
        boolean moved = !same || !typed.line(ADDRESS).equals(shown.line(ADDRESS));
        new Placing(typed, shown, moved, spots, reading).place(commune);
    }

    private Optional<Commune> commune(Typed typed, Reading reading) {
        List<Commune> candidates = clue(typed).candidates(gazetteer);
        if (candidates.size() != 1) {
            String key = !candidates.isEmpty()
                    ? "commune-several"
                    : typed.line(COMMUNE).isEmpty() ? "commune-missing" : "commune-unknown";
            reading.slip(COMMUNE, Names.label(Field.COMMUNE, reading.words()), key);
            return Optional.empty();
        }
        Commune commune = candidates.getFirst();
        String postalCode =
                typed.line(POSTAL_CODE).isEmpty() && commune.postalCodes().size() == 1
                        ? commune.postalCodes().getFirst()
                        : typed.line(POSTAL_CODE);
        reading.say(Field.POSTAL_CODE, postalCode);
        reading.say(Field.COMMUNE, commune.name());
        reading.say(Field.INSEE_CODE, commune.code());
        return Optional.of(commune);
    }

    private static CommuneClue clue(Typed typed) {
        return new CommuneClue(typed.line(COMMUNE), typed.line(POSTAL_CODE), typed.line(CODE));
    }

    @Override
    public List<Control> show(Typed typed, List<Slip> slips, Words words) {
        List<Control> controls = new ArrayList<>();
        controls.add(line(ADDRESS, "street-address", typed, slips, words));
        controls.add(line(DETAIL, "off", typed, slips, words));
        controls.add(line(POSTAL_CODE, "postal-code", typed, slips, words));
        controls.add(line(COMMUNE, "address-level2", typed, slips, words));
        boolean asking = slips.stream().anyMatch(slip -> slip.id().equals(COMMUNE));
        List<Commune> candidates = asking ? clue(typed).candidates(gazetteer) : List.of();
        if (candidates.size() > 1) {
            controls.add(
                    new Control.Choices(CODE, words.say("propose.commune.which"), "", choices(candidates), true, ""));
        } else {
            controls.add(new Control.Hidden(CODE, typed.line(CODE)));
        }
        controls.add(line(Names.POSITION, "off", typed, slips, words));
        return controls;
    }

    private static List<Control.Choice> choices(List<Commune> communes) {
        return communes.stream()
                .map(commune -> new Control.Choice(
                        CODE + "-" + commune.code(),
                        commune.code(),
                        commune.name() + " (" + commune.departementCode() + ")",
                        "",
                        false))
                .toList();
    }

    private static Control line(String name, String complete, Typed typed, List<Slip> slips, Words words) {
        return new Control.Line(
                name,
                words.say("propose.field." + name),
                words.find("propose.hint." + name).orElse(""),
                typed.text(name),
                "text",
                complete,
                Control.slip(slips, name));
    }
}
