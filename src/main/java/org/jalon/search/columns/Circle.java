package org.jalon.search.columns;

import org.jalon.geo.LatLon;

/** The great-circle distance test: the innermost loop of a search. */
final class Circle {

    private final double x;
    private final double y;
    private final double z;
    private final double limit;

    /** About the centre; the radius in metres may be infinite. */
    Circle(LatLon center, double radiusMeters) {
        double[] point = Positions.point(center);
        x = point[0];
        y = point[1];
        z = point[2];
        limit = Positions.squaredChord(radiusMeters);
    }

    /** Leaves only the rows inside, and offers to the nearest, by squared chord, those that fit. */
    void keep(Matches matches, Nearest nearest, double[] points, int[] keys) {
        int[] places = matches.places();
        long[] fits = matches.fits();
        double worst = nearest.worst();
        int kept = 0;
        for (int i = 0; i < matches.count(); i++) {
            int base = places[i] << 6;
            long inside = 0;
            for (long left = matches.candidates(i); left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int row = base + bit;
                double squared = squaredChord(points, row);
                inside |= squared <= limit ? 1L << bit : 0;
                if (squared <= worst && squared <= limit && (fits[i] >>> bit & 1) != 0) {
                    worst = nearest.offer(squared, keys[row]);
                }
            }
            kept = matches.keep(i, inside, kept);
        }
        matches.cut(kept);
    }

    double squaredChord(double[] points, int row) {
        double dx = points[3 * row] - x;
        double dy = points[3 * row + 1] - y;
        double dz = points[3 * row + 2] - z;
        return dx * dx + dy * dy + dz * dz;
    }
}
