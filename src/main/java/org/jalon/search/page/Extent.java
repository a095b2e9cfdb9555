package org.jalon.search.page;

import java.util.Arrays;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.jalon.search.Selection;
import org.jspecify.annotations.Nullable;

/** The box that a map shows to show all places of a selection. */
final class Extent {

    /** Degrees of longitude that one view of a map can still be of use for; overseas places are farther. */
    private static final double WIDEST = 30;

    /** How much of each end is given up, of places that are all over the world. */
    private static final double FAR_AWAY = 0.05;

    private Extent() {}

    /** The box, null when nothing was selected. */
    static @Nullable BoundingBox of(Selection selection) {
        if (selection.size() == 0) {
            return null;
        }
        double[] longitudes = new double[selection.size()];
        double[] latitudes = new double[selection.size()];
        int[] next = new int[1];
        selection.forEach(place -> {
            LatLon position = selection.places().position(place);
            longitudes[next[0]] = position.longitude();
            latitudes[next[0]++] = position.latitude();
        });
        Arrays.sort(longitudes);
        Arrays.sort(latitudes);
        int last = longitudes.length - 1;
        boolean everywhere = longitudes[last] - longitudes[0] > WIDEST;
        int out = everywhere ? (int) Math.ceil(last * FAR_AWAY) : 0;
        return out > last - out
                ? null
                : new BoundingBox(longitudes[out], latitudes[out], longitudes[last - out], latitudes[last - out]);
    }
}
