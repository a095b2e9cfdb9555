package org.jalon.newsroom.event.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.hours.PlaceCalendar;
import org.jalon.newsroom.event.Venues;
import org.jalon.newsroom.event.WebLink;
import org.jalon.newsroom.event.Where;
import org.jalon.search.Search;
import org.jalon.search.Suggestion;
import org.jalon.territory.Commune;
import org.jalon.territory.CommuneMention;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Reads where an event takes place: a place by its name, sheet or id, another address, on line. */
public final class Places {

    private static final ZoneId USUAL = ZoneId.of("Europe/Paris");
    private static final Pattern ID_IN_ADDRESS = Pattern.compile("(?:.*/lieux/)?([0-9a-hjkmnp-tv-z]{10})(?:[/?#].*)?");
    private static final int MOST_CANDIDATES = 6;

    private final Venues venues;
    private final Search search;
    private final Gazetteer gazetteer;

    public Places(Venues venues, Search search, Gazetteer gazetteer) {
        this.venues = venues;
        this.search = search;
        this.gazetteer = gazetteer;
    }

    /**
     * A place to choose.
     *
     * @param id of it
     * @param name and commune
     */
    public record Named(String id, String name) {}

    record Chosen(Where where, List<Named> candidates) {}

    Chosen choose(Typed typed, Slips slips) {
        String link = typed.text("lien");
        if (!link.isEmpty() && WebLink.parse(link).isEmpty()) {
            slips.add("lien", "link");
        }
        String said = typed.has("lieu-choisi") ? typed.text("lieu-choisi") : typed.line("lieu");
        String address = typed.line("adresse");
        Optional<Place> place = place(said);
        List<Named> candidates = place.isPresent() || said.isEmpty() ? List.of() : candidates(said);
        if (place.isEmpty() && !said.isEmpty()) {
            slips.add("lieu", candidates.isEmpty() ? "no-place" : "which-place");
        }
        String commune = gazetteer.findIn(address).stream()
                .reduce((earlier, later) -> later)
                .map(CommuneMention::commune)
                .map(Commune::code)
                .orElse(null);
        if (place.isEmpty() && !address.isEmpty() && commune == null) {
            slips.add("adresse", "commune");
        }
        if (said.isEmpty() && address.isEmpty() && link.isEmpty()) {
            slips.add("lieu", "where");
        }
        Where where = new Where(
                place.map(one -> one.id().text()).orElse(null),
                place.isPresent() ? "" : address,
                place.isPresent() ? null : commune,
                link);
        return new Chosen(where, candidates);
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

    /** A name to show for an id, the id itself when the place is gone. */
    String nameOf(String id) {
        return place(id).map(Places::name).orElse(id);
    }

    private Optional<Place> place(String said) {
        Matcher matcher = ID_IN_ADDRESS.matcher(said);
        return matcher.matches() ? venues.findPlace(new PlaceId(matcher.group(1))) : Optional.empty();
    }

    private List<Named> candidates(String text) {
        return search.suggest(text, null, 3 * MOST_CANDIDATES).stream()
                .flatMap(one -> one instanceof Suggestion.OfPlace(Place place)
                        ? Optional.of(new Named(place.id().text(), name(place))).stream()
                        : Optional.<Named>empty().stream())
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static String name(Place place) {
        return place.name() + ", " + place.facts().text(Field.COMMUNE);
    }
}
