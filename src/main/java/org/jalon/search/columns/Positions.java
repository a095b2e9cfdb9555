package org.jalon.search.columns;

import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;

/**
 * Where each row is: degrees as given, and a point of the unit sphere, whose squared chord to another point orders like
 * the great-circle distance and costs no trigonometry.
 */
final class Positions {

    private static final double DIAMETER = 2 * LatLon.EARTH_RADIUS_METERS;

    private final double[] latitudes;
    private final double[] longitudes;
    /** Three coordinates a row. */
    private final double[] points;

    /** The positions of rows, in degrees. */
    Positions(double[] latitudes, double[] longitudes) {
        this.latitudes = latitudes;
        this.longitudes = longitudes;
        points = new double[3 * latitudes.length];
        for (int row = 0; row < latitudes.length; row++) {
            double latitude = Math.toRadians(latitudes[row]);
            double longitude = Math.toRadians(longitudes[row]);
            points[3 * row] = Math.cos(latitude) * Math.cos(longitude);
            points[3 * row + 1] = Math.cos(latitude) * Math.sin(longitude);
            points[3 * row + 2] = Math.sin(latitude);
        }
    }

    /** The point of the unit sphere of a position. */
    static double[] point(LatLon position) {
        return new Positions(new double[] {position.latitude()}, new double[] {position.longitude()}).points;
    }

    /** The squared chord that subtends a great-circle distance in metres; infinite when no two points are so far apart. */
    static double squaredChord(double meters) {
        double halfAngle = meters / DIAMETER;
        double chord = 2 * Math.sin(halfAngle);
        return halfAngle < Math.PI / 2 ? chord * chord : Double.POSITIVE_INFINITY;
    }

    /** The great-circle distance in metres that a squared chord subtends: the haversine formula. */
    static double meters(double squaredChord) {
        return DIAMETER * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2));
    }

    /** Three coordinates a row, not to be changed. */
    double[] points() {
        return points;
    }

    LatLon of(int row) {
        return new LatLon(latitudes[row], longitudes[row]);
    }

    boolean isIn(BoundingBox box, int row) {
        return latitudes[row] >= box.south()
                && latitudes[row] <= box.north()
                && longitudes[row] >= box.west()
                && longitudes[row] <= box.east();
    }
}
