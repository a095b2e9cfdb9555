package org.jalon.newsroom.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.geo.LatLon;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;

/** Finds out where events take place, from what the directory publishes now: a place that was merged leads to its successor. */
public final class Venues {

    private final Directory directory;
    private final Gazetteer gazetteer;

    public Venues(Directory directory, Gazetteer gazetteer) {
        this.directory = directory;
        this.gazetteer = gazetteer;
    }

    public Venue of(Where where) {
        Optional<Place> place =
                Optional.ofNullable(where.place()).filter(PlaceId::isValid).flatMap(id -> findPlace(new PlaceId(id)));
        if (place.isPresent()) {
            return of(place.get());
        }
        if (where.address().isEmpty()) {
            return Venue.NOWHERE;
        }
        Optional<Commune> commune = Optional.ofNullable(where.commune()).flatMap(gazetteer::findCommune);
        LatLon position = commune.flatMap(Commune::position).orElse(null);
        return new Venue("", where.address(), commune.orElse(null), position, false, null, "", List.of(), "");
    }

    /** The place that an id means today. */
    public Optional<Place> findPlace(PlaceId id) {
        return directory.follow(id) instanceof PlaceLookup.Published published
                ? Optional.of(published.place())
                : Optional.empty();
    }

    private Venue of(Place place) {
        Facts facts = place.facts();
        String town = (facts.text(Field.POSTAL_CODE) + " " + facts.text(Field.COMMUNE)).strip();
        String address = Stream.of(facts.text(Field.ADDRESS), town)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String slug = place.slug();
        return new Venue(
                place.name(),
                address,
                facts.first(Field.INSEE_CODE).flatMap(gazetteer::findCommune).orElse(null),
                place.position(),
                true,
                place.id().text(),
                "/lieux/" + place.id() + (slug.isEmpty() ? "" : "/" + slug),
                facts.all(Field.SPECIFIC_SUPPORT),
                facts.first(Field.ACCESSIBILITY_URL)
                        .filter(url -> WebLink.parse(url).isPresent())
                        .orElse(""));
    }
}
