package org.jalon.territory.ground;

import org.jalon.geo.LatLon;

/**
 * A point of the unit sphere. The straight line between two of them grows with their distance on the ground, and its
 * square takes no trigonometry, so that hundreds are compared at once.
 */
record Spot(double x, double y, double z) {

    static Spot of(LatLon point) {
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
        return new Spot(
                Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude));
    }

    /** The square of the straight line under a great circle of that length. */
    static double square(double meters) {
        double line = 2 * Math.sin(meters / LatLon.EARTH_RADIUS_METERS / 2);
        return line * line;
    }

    double squareTo(Spot other) {
        double dx = other.x - x;
        double dy = other.y - y;
        double dz = other.z - z;
        return dx * dx + dy * dy + dz * dz;
    }
}
