package org.jalon.geo;

/**
 * Lambert-93 (EPSG:2154), the metric grid of French public data, turned into WGS84 degrees. RGF93 and WGS84 are taken
 * as one, which is true to a metre. Formulas: J. P. Snyder, <i>Map Projections: A Working Manual</i>, USGS 1395, 1987,
 * pages 107–109 (Lambert conic conformal with two parallels, on the GRS80 ellipsoid).
 */
public final class Lambert93 {

    private static final double SEMI_MAJOR_AXIS_METERS = 6_378_137;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
    private static final double CENTRAL_MERIDIAN = Math.toRadians(3);
    private static final double ORIGIN_PARALLEL = Math.toRadians(46.5);
    private static final double SOUTH_PARALLEL = Math.toRadians(44);
    private static final double NORTH_PARALLEL = Math.toRadians(49);
    private static final double FALSE_EASTING = 700_000;
    private static final double FALSE_NORTHING = 6_600_000;

    private static final double CONE = Math.log(radiusOfParallel(SOUTH_PARALLEL) / radiusOfParallel(NORTH_PARALLEL))
            / Math.log(conformal(SOUTH_PARALLEL) / conformal(NORTH_PARALLEL));
    private static final double SCALE = SEMI_MAJOR_AXIS_METERS
            * radiusOfParallel(SOUTH_PARALLEL)
            / (CONE * Math.pow(conformal(SOUTH_PARALLEL), CONE));
    private static final double ORIGIN_RADIUS = SCALE * Math.pow(conformal(ORIGIN_PARALLEL), CONE);

    private Lambert93() {}

    /**
     * Whether the numbers can be metres of this grid in metropolitan France. No degrees can, and no easting can be a
     * northing, so that swapped values are told apart too.
     */
    public static boolean isInRange(double easting, double northing) {
        return easting >= 90_000 && easting <= 1_260_000 && northing >= 6_030_000 && northing <= 7_130_000;
    }

    /**
     * The point of these coordinates, exact to a millimetre.
     *
     * @param easting metres, see {@link #isInRange}
     * @param northing metres
     * @throws IllegalArgumentException when the numbers are out of range
     */
    public static LatLon toLatLon(double easting, double northing) {
        if (!isInRange(easting, northing)) {
            throw new IllegalArgumentException("not in Lambert-93: " + easting + ", " + northing);
        }
        double x = easting - FALSE_EASTING;
        double y = ORIGIN_RADIUS - (northing - FALSE_NORTHING);
        double t = Math.pow(Math.hypot(x, y) / SCALE, 1 / CONE);
        double longitude = Math.atan2(x, y) / CONE + CENTRAL_MERIDIAN;
        return new LatLon(Math.toDegrees(latitude(t)), Math.toDegrees(longitude));
    }

    /** Inverse of {@link #conformal}, by iteration (Snyder 7-9); six rounds reach the precision of a double. */
    private static double latitude(double t) {
        double latitude = Math.PI / 2 - 2 * Math.atan(t);
        for (int round = 0; round < 6; round++) {
            double sine = ECCENTRICITY * Math.sin(latitude);
            latitude = Math.PI / 2 - 2 * Math.atan(t * Math.pow((1 - sine) / (1 + sine), ECCENTRICITY / 2));
        }
        return latitude;
    }

    /** Radius of a parallel, in semi-major axes (Snyder 14-15). */
    private static double radiusOfParallel(double latitude) {
        double sine = ECCENTRICITY * Math.sin(latitude);
        return Math.cos(latitude) / Math.sqrt(1 - sine * sine);
    }

    /** The t of the conformal latitude (Snyder 15-9). */
    private static double conformal(double latitude) {
        double sine = ECCENTRICITY * Math.sin(latitude);
        return Math.tan(Math.PI / 4 - latitude / 2) / Math.pow((1 - sine) / (1 + sine), ECCENTRICITY / 2);
    }
}
