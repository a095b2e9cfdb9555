package org.jalon.search.page;

import java.util.Locale;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/**
 * Where a map looks.
 *
 * @param center of the view
 * @param zoom as web maps count it: 0 for the world, one more for half as far
 */
record Camera(LatLon center, double zoom) {

    private static final double CLOSEST = 20;

    /** The camera of a link of the national map: a position with a {@code zoom}; null for any other link. */
    static @Nullable Camera of(@Nullable LatLon position, @Nullable String zoom) {
        if (position == null || zoom == null) {
            return null;
        }
        try {
            double read = Double.parseDouble(zoom);
            return read >= 0 && read <= CLOSEST ? new Camera(position, read) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Longitude, latitude and zoom, as the script of the map reads them. */
    String text() {
        return String.format(Locale.ROOT, "%.6f,%.6f,%.2f", center.longitude(), center.latitude(), zoom);
    }
}
