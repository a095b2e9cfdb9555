package org.jalon.newsroom.event.desk;

import java.time.ZoneId;
import java.util.Optional;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.hours.PlaceCalendar;
import org.jalon.newsroom.event.Venues;
import org.jalon.newsroom.event.WebLink;
import org.jalon.newsroom.event.Where;
import org.jalon.newsroom.pick.PlaceField;
import org.jalon.territory.Commune;
import org.jalon.territory.CommuneMention;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Reads where an event takes place: a place that was picked, another address, on line. */
public final class Places {

    private static final ZoneId USUAL = ZoneId.of("Europe/Paris");

    private final Venues venues;
    private final Gazetteer gazetteer;

    public Places(Venues venues, Gazetteer gazetteer) {
        this.venues = venues;
        this.gazetteer = gazetteer;
    }

    /** Where the form says, with a slip for what is not clear. */
    Where choose(Typed typed, PlaceField field, Slips slips) {
        String link = typed.text("lien");
        if (!link.isEmpty() && WebLink.parse(link).isEmpty()) {
            slips.add("lien", "link");
        }
        if (field.isOpen()) {
            slips.add("lieu", field.offered().isEmpty() ? "no-place" : "which-place");
        }
        String address = typed.line("adresse");
        boolean elsewhere = field.picked() == null;
        String commune = commune(address);
        if (elsewhere && !address.isEmpty() && commune == null) {
            slips.add("adresse", "commune");
        }
        if (field.typed().isEmpty() && elsewhere && address.isEmpty() && link.isEmpty()) {
            slips.add("lieu", "where");
        }
        return new Where(elsewhere ? null : field.id(), elsewhere ? address : "", elsewhere ? commune : null, link);
    }

    /** The last commune that an address names. */
    private @Nullable String commune(String address) {
        return gazetteer.findIn(address).stream()
                .reduce((earlier, later) -> later)
                .map(CommuneMention::commune)
                .map(Commune::code)
                .orElse(null);
    }

    /** The clock of a place, or else of the territory that the event is for. */
    ZoneId zone(Where where, String territory) {
        return Optional.ofNullable(where.place())
                .flatMap(id -> venues.findPlace(new PlaceId(id)))
                .map(Place::zone)
                .or(() -> Optional.ofNullable(where.commune())
                        .map(code -> PlaceCalendar.ofCommune(code).zone()))
                .or(() -> Territory.parse(territory)
                        .filter(one -> one.kind() == Territory.Kind.DEPARTEMENT || one.kind() == Territory.Kind.COMMUNE)
                        .map(one -> PlaceCalendar.ofCommune(one.code()).zone()))
                .orElse(USUAL);
    }
}
