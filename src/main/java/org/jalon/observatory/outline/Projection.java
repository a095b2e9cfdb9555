package org.jalon.observatory.outline;

import org.jalon.geo.BoundingBox;

/**
 * From longitude and latitude to the units of a drawing: equirectangular, true to shape at the middle latitude. Within a French
 * région that is a few metres away from Lambert-93, much less than the width of a line.
 *
 * @param west longitude of the left edge
 * @param north latitude of the upper edge
 * @param unit degrees of latitude that one unit of the drawing is long
 * @param squeeze cosine of the middle latitude: how much shorter a degree of longitude is than one of latitude
 * @param width of the drawing in units
 * @param height of the drawing in units
 */
public record Projection(double west, double north, double unit, double squeeze, int width, int height) {

    /** A territory of one point is drawn as if it were so long, in degrees. */
    private static final double SMALLEST = 0.001;

    /** Fits a box into a drawing whose longer side has so many units. */
    public static Projection fitting(BoundingBox box, int longest) {
        double squeeze = Math.cos(Math.toRadians((box.south() + box.north()) / 2));
        double wide = Math.max((box.east() - box.west()) * squeeze, SMALLEST);
        double high = Math.max(box.north() - box.south(), SMALLEST);
        double unit = Math.max(wide, high) / longest;
        return new Projection(
                box.west(), box.north(), unit, squeeze, (int) Math.ceil(wide / unit), (int) Math.ceil(high / unit));
    }

    /** Units from the left edge. */
    public int x(double longitude) {
        return (int) Math.round((longitude - west) * squeeze / unit);
    }

    /** Units from the upper edge. */
    public int y(double latitude) {
        return (int) Math.round((north - latitude) / unit);
    }
}
