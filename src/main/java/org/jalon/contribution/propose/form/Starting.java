package org.jalon.contribution.propose.form;

import java.util.List;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jalon.geo.LatLon;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;

/** What the form of a new place begins with when a link says where it is. */
public final class Starting {

    private Starting() {}

    /** The point and its commune, or the commune, that an address names; nothing when it names none. */
    public static Typed at(Typed parameters, Gazetteer gazetteer) {
        String pair = parameters.line(Field.LATITUDE.label()) + ", " + parameters.line(Field.LONGITUDE.label());
        Optional<Position> position = Position.find(pair);
        Optional<Commune> commune = position.map(point ->
                        new LatLon(Double.parseDouble(point.latitude()), Double.parseDouble(point.longitude())))
                .flatMap(gazetteer::communeAt)
                .or(() -> gazetteer.findCommune(parameters.line(Field.INSEE_CODE.label())));
        Typed begun = commune.map(Starting::in).orElse(Typed.NOTHING);
        String name = parameters.line(Field.NAME.label());
        Typed named = name.isEmpty() ? begun : begun.with(Field.NAME.label(), List.of(name));
        return position.map(point -> named.with(Names.POSITION, List.of(point.text())))
                .orElse(named);
    }

    private static Typed in(Commune commune) {
        Typed begun = Typed.NOTHING
                .with(Field.COMMUNE.label(), List.of(commune.name()))
                .with(Field.INSEE_CODE.label(), List.of(commune.code()));
        return commune.postalCodes().size() == 1 ? begun.with(Field.POSTAL_CODE.label(), commune.postalCodes()) : begun;
    }
}
