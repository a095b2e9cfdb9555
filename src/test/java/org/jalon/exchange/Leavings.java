package org.jalon.exchange;

import java.util.List;
import org.jalon.directory.Place;
import org.jalon.directory.SourceProfile;
import org.jalon.directory.Trust;
import org.jalon.exchange.standard.StandardRow;
import org.jalon.exchange.standard.StandardRows;
import org.jalon.territory.Gazetteer;

/** Places on their way out, without a database. */
public final class Leavings {

    public static final Gazetteer GAZETTEER = Gazetteer.load();

    public static final SourceProfile HUB = new SourceProfile(
            "test", "Hub des Tilleuls", "Association des Tilleuls", "Licence Ouverte 2.0", "", true, Trust.ORDINARY);

    private Leavings() {}

    /** A place as files have it, of one source that is described. */
    public static Outgoing of(Place place) {
        return new Outgoing(place, row(place), List.of(HUB));
    }

    /** Its line in the national standard. */
    public static StandardRow row(Place place) {
        return new StandardRows(GAZETTEER).of(place, place.id().text(), "");
    }
}
