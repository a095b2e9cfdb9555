package org.jalon.geo;

/**
 * A box between two meridians and two parallels, in WGS84 degrees, that does not cross the 180th meridian.
 *
 * @param west lowest longitude
 * @param south lowest latitude
 * @param east highest longitude, not below {@code west}
 * @param north highest latitude, not below {@code south}
 */
public record BoundingBox(double west, double south, double east, double north) {

    public BoundingBox {
        if (!LatLon.isValid(south, west) || !LatLon.isValid(north, east) || west > east || south > north) {
            throw new IllegalArgumentException("not a bounding box: " + west + "," + south + "," + east + "," + north);
        }
    }

    /** The smallest box that holds the circle, clipped at the poles and at the 180th meridian. */
    public static BoundingBox around(LatLon center, double radiusMeters) {
        double angle = radiusMeters / LatLon.EARTH_RADIUS_METERS;
        double south = Math.max(-90, center.latitude() - Math.toDegrees(angle));
        double north = Math.min(90, center.latitude() + Math.toDegrees(angle));
        double ratio = Math.sin(angle) / Math.cos(Math.toRadians(center.latitude()));
        if (angle >= Math.PI / 2 || ratio >= 1 || south == -90 || north == 90) {
            return new BoundingBox(-180, south, 180, north);
        }
        double halfWidth = Math.toDegrees(Math.asin(ratio));
        return new BoundingBox(
                Math.max(-180, center.longitude() - halfWidth),
                south,
                Math.min(180, center.longitude() + halfWidth),
                north);
    }

    /** Whether the point is inside the box or on its edge. */
    public boolean contains(LatLon point) {
        return point.latitude() >= south
                && point.latitude() <= north
                && point.longitude() >= west
                && point.longitude() <= east;
    }
}
