package org.jalon.newsroom.event.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.geo.LatLon;
import org.jalon.newsroom.event.Venue;
import org.jalon.territory.Commune;

/** The venue of an event in the schema.org vocabulary. */
final class StructuredPlace {

    private static final Pattern TOWN = Pattern.compile("(?:(.*), )?(\\d{5}) (.+)");

    private StructuredPlace() {}

    static Map<String, Object> of(Venue venue) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("@type", "Place");
        place.put("name", venue.name().isEmpty() ? venue.address() : venue.name());
        place.put("address", address(venue));
        LatLon position = venue.position();
        if (position != null && venue.exact()) {
            Map<String, Object> geo = new LinkedHashMap<>();
            geo.put("@type", "GeoCoordinates");
            geo.put("latitude", position.latitude());
            geo.put("longitude", position.longitude());
            place.put("geo", geo);
        }
        return place;
    }

    /** "1 rue Basse, 59800 Lille" in its parts; what has no postal code stays whole. */
    private static Map<String, Object> address(Venue venue) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        Matcher town = TOWN.matcher(venue.address());
        if (town.matches()) {
            put(address, "streetAddress", Objects.requireNonNullElse(town.group(1), ""));
            put(address, "postalCode", town.group(2));
            put(address, "addressLocality", town.group(3));
        } else {
            Commune commune = venue.commune();
            put(address, "streetAddress", venue.address());
            put(address, "addressLocality", commune == null ? "" : commune.name());
        }
        address.put("addressCountry", "FR");
        return address;
    }

    private static void put(Map<String, Object> json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}
