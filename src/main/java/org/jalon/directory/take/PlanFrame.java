package org.jalon.directory.take;

import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.locationtech.jts.geom.Envelope;

/**
 * The frame of a small plan: the ground around a point, seen so near that the Earth is flat.
 *
 * @param center the point in its middle
 */
record PlanFrame(LatLon center) {

    static final int WIDTH = 960;
    static final int HEIGHT = 640;
    /** Metres of ground in a unit of the drawing. */
    static final double METERS = 12.5;

    private static final double METERS_PER_DEGREE = Math.toRadians(LatLon.EARTH_RADIUS_METERS);

    double x(double longitude) {
        return WIDTH / 2.0 + (longitude - center.longitude()) * METERS_PER_DEGREE * shrink() / METERS;
    }

    double y(double latitude) {
        return HEIGHT / 2.0 - (latitude - center.latitude()) * METERS_PER_DEGREE / METERS;
    }

    /** What the frame shows of the ground, in degrees. */
    BoundingBox box() {
        double halfWidth = WIDTH / 2.0 * METERS / METERS_PER_DEGREE / shrink();
        double halfHeight = HEIGHT / 2.0 * METERS / METERS_PER_DEGREE;
        return new BoundingBox(
                Math.max(-180, center.longitude() - halfWidth),
                Math.max(-90, center.latitude() - halfHeight),
                Math.min(180, center.longitude() + halfWidth),
                Math.min(90, center.latitude() + halfHeight));
    }

    /** The same, a little wider, so that lines end outside of the frame. */
    Envelope envelope() {
        BoundingBox box = box();
        Envelope envelope = new Envelope(box.west(), box.east(), box.south(), box.north());
        envelope.expandBy(tolerance() * 20);
        return envelope;
    }

    /** A unit of the drawing in degrees: what is smaller is not seen. */
    double tolerance() {
        return METERS / METERS_PER_DEGREE;
    }

    /** How much shorter a degree of longitude is than one of latitude; never nothing, even at a pole. */
    private double shrink() {
        return Math.max(0.01, Math.cos(Math.toRadians(center.latitude())));
    }
}
