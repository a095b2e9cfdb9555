package org.jalon.geo;

/**
 * Two points and how far they are apart, as a drawing with north at the top. Metres a degree as on a sphere, which is enough
 * for what is seen at once.
 *
 * @param fromX where the place is now
 * @param fromY of it
 * @param toX where it should be
 * @param toY of it
 * @param meters between them
 * @param scale how long the bar of the scale is in the drawing
 * @param scaleMeters how long it is on the ground
 */
public record MovePlan(int fromX, int fromY, int toX, int toY, long meters, int scale, long scaleMeters) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 200;

    private static final int MARGIN = 40;

    /** A drawing of two points. */
    public static MovePlan of(LatLon from, LatLon to) {
        double metersPerDegree = Math.toRadians(LatLon.EARTH_RADIUS_METERS);
        double east = (to.longitude() - from.longitude())
                * metersPerDegree
                * Math.cos(Math.toRadians((from.latitude() + to.latitude()) / 2));
        double north = (to.latitude() - from.latitude()) * metersPerDegree;
        double perMeter = Math.min(
                (WIDTH - 2.0 * MARGIN) / Math.max(1, Math.abs(east)),
                (HEIGHT - 2.0 * MARGIN) / Math.max(1, Math.abs(north)));
        long bar = Math.max(1, (long) Math.pow(10, Math.floor(Math.log10(200 / perMeter))));
        return new MovePlan(
                (int) Math.round(WIDTH / 2.0 - east * perMeter / 2),
                (int) Math.round(HEIGHT / 2.0 + north * perMeter / 2),
                (int) Math.round(WIDTH / 2.0 + east * perMeter / 2),
                (int) Math.round(HEIGHT / 2.0 - north * perMeter / 2),
                Math.round(from.distanceTo(to)),
                (int) Math.round(bar * perMeter),
                bar);
    }
}
