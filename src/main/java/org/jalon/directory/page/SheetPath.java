package org.jalon.directory.page;

import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;

/** Addresses of the sheets of places, without the prefix of a language. */
final class SheetPath {

    private SheetPath() {}

    /** The one address of a place; without a slug when its name has no Latin letter. */
    static String french(Place place) {
        String slug = place.slug();
        return slug.isEmpty() ? french(place.id()) : french(place.id()) + "/" + slug;
    }

    /** An address that leads to the one above. */
    static String french(PlaceId id) {
        return "/lieux/" + id;
    }
}
