package org.jalon.newsroom.event;

import java.util.List;
import org.jalon.geo.LatLon;
import org.jalon.territory.Commune;
import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place, as far as it is known now.
 *
 * @param name of the place, empty for a mere address or nowhere
 * @param address in one line, empty for nowhere
 * @param commune of it, null when it is not known
 * @param position to draw it at and to measure from, that of the commune for a mere address; null when it is not known
 * @param exact whether the position is that of the place itself
 * @param place id of the place today, null for a mere address or nowhere
 * @param path French path of the sheet of the place, empty when it has none
 * @param support what the place says of how people are received, as labels of its vocabulary
 * @param accessibilityUrl detailed accessibility of the place on another site, empty when there is none
 */
public record Venue(
        String name,
        String address,
        @Nullable Commune commune,
        @Nullable LatLon position,
        boolean exact,
        @Nullable String place,
        String path,
        List<String> support,
        String accessibilityUrl) {

    /** On line only. */
    public static final Venue NOWHERE = new Venue("", "", null, null, false, null, "", List.of(), "");

    public Venue {
        support = List.copyOf(support);
    }

    /** Name and address in one line. */
    public String line() {
        return name.isEmpty() || address.isEmpty() ? name + address : name + ", " + address;
    }
}
