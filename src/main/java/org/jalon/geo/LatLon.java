package org.jalon.geo;

/**
 * A point on the Earth in WGS84 degrees.
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record LatLon(double latitude, double longitude) {

    /** Mean Earth radius in metres (IUGG R1), the one every distance of Jalon is computed with. */
    public static final double EARTH_RADIUS_METERS = 6_371_008.7714;

    public LatLon {
        if (!isValid(latitude, longitude)) {
            throw new IllegalArgumentException("not a point on the Earth: " + latitude + ", " + longitude);
        }
    }

    /** Whether both numbers are finite and within the ranges of a point on the Earth. */
    public static boolean isValid(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** Great-circle distance in metres (haversine formula). */
    public double distanceTo(LatLon other) {
        double sinHalfLat = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double sinHalfLon = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = sinHalfLat * sinHalfLat
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * sinHalfLon
                        * sinHalfLon;
        return 2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(Math.min(1, h)));
    }
}
