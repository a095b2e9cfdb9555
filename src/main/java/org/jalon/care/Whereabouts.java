package org.jalon.care;

import java.util.Optional;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;

/** In which commune a place is, and so whose task it is. */
public final class Whereabouts {

    private final Gazetteer gazetteer;
    private final Access access;

    public Whereabouts(Gazetteer gazetteer, Access access) {
        this.gazetteer = gazetteer;
        this.access = access;
    }

    /** The commune that a place names, or in which its point is. */
    public Optional<Commune> commune(Place place) {
        return gazetteer
                .findCommune(place.facts().text(Field.INSEE_CODE))
                .or(() -> gazetteer.communeAt(place.position()));
    }

    /** Whether somebody holds a role where a place is. */
    public boolean may(Actor actor, Role role, Place place) {
        return commune(place)
                .filter(commune -> access.may(actor, role, commune))
                .isPresent();
    }
}
