package org.jalon.search.columns;

import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/** Where to look: a circle, a box, both or everywhere. Gives the runs of a grid that cover it, a little generously. */
final class Region {

    /** A hair over every rounding error, in degrees: a tenth of a millimetre. */
    private static final double MARGIN = 1e-9;

    /** Over every rounding error of a squared half chord of the unit sphere. */
    private static final double ROUNDING = 1e-15;

    private final double latitude;
    private final double longitude;
    private final double south;
    private final double north;
    private final double west;
    private final double east;
    /** Half the angle of the circle's radius, or of half the Earth's turn when there is no circle. */
    private final double halfAngle;

    /** A circle about the centre, when it has a finite radius, within the box, when there is one. */
    Region(@Nullable LatLon center, double radiusMeters, @Nullable BoundingBox box) {
        latitude = center == null ? 0 : center.latitude();
        longitude = center == null ? 0 : center.longitude();
        double angle = center == null ? Math.PI : Math.min(radiusMeters / LatLon.EARTH_RADIUS_METERS, Math.PI);
        halfAngle = angle / 2;
        double reach = Math.toDegrees(angle) + MARGIN;
        south = Math.max(latitude - reach, box == null ? -90 : box.south());
        north = Math.min(latitude + reach, box == null ? 90 : box.north());
        west = box == null ? -180 : box.west();
        east = box == null ? 180 : box.east();
    }

    /** Gives the runs of rows that may lie in the region, from the centre outwards when it is a circle. */
    void cover(Grid grid, Grid.Runs runs) {
        if (south > north) {
            return;
        }
        int first = Math.max(grid.bandOf(south), 0);
        int last = Math.min(grid.bandOf(north), grid.bands() - 1);
        if (halfAngle >= Math.PI / 2 && west == -180 && east == 180 && south == -90 && north == 90) {
            runs.add(0, grid.rows());
            return;
        }
        double sine = Math.sin(halfAngle);
        double widest = sine * sine;
        double cosine = Math.cos(Math.toRadians(latitude));
        int middle = Math.clamp(grid.bandOf(latitude), first, Math.max(first, last));
        for (int band = middle; band >= first && band <= last; band--) {
            cover(grid, band, widest, cosine, runs);
        }
        for (int band = middle + 1; band <= last; band++) {
            cover(grid, band, widest, cosine, runs);
        }
    }

    /**
     * Haversine formula solved for the longitude, each part taken at its most generous: sin²(Δλ/2) = (hav r − hav Δφ) /
     * (cos φ₁ cos φ₂), sin x ≥ x − x³/6 and asin x ≤ x + (π/2 − 1)x³. Over the 180th meridian the whole band is given.
     */
    private void cover(Grid grid, int band, double widest, double cosine, Grid.Runs runs) {
        double bandSouth = grid.southOf(band);
        double bandNorth = bandSouth + grid.bandHeight();
        double half = Math.toRadians(Math.max(0, Math.max(bandSouth - latitude, latitude - bandNorth))) / 2;
        double square = half * half;
        double left = widest - square * (1 - square / 3) + ROUNDING;
        if (left < 0) {
            return;
        }
        double ratio = left / (cosine * grid.cosine(band));
        double x = Math.sqrt(ratio);
        double width = 2 * Math.toDegrees(x * (1 + 0.5708 * ratio)) + MARGIN;
        boolean turns = !(ratio < 1) || longitude - width < -180 || longitude + width > 180;
        grid.run(
                band,
                turns ? west : Math.max(longitude - width, west),
                turns ? east : Math.min(longitude + width, east),
                runs);
    }
}
