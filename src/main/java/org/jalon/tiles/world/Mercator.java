package org.jalon.tiles.world;

import org.jalon.geo.LatLon;

/**
 * The square that web maps draw the world in, in whole units: {@value #EXTENT} a tile of zoom {@value #DEEPEST}, some 15 cm
 * in France. Latitudes are cut at ±85.0511°, where the square ends.
 */
public final class Mercator {

    /** The deepest zoom of tiles; maps draw deeper ones from it. */
    public static final int DEEPEST = 16;

    /** Units along the edge of a tile, at every zoom. */
    public static final int EXTENT = 4096;

    /** Bits of a coordinate. */
    public static final int BITS = DEEPEST + 12;

    private static final double SIZE = 1 << BITS;

    private Mercator() {}

    /** Units from the 180th meridian, eastwards. */
    public static int x(LatLon point) {
        return whole((point.longitude() + 180) / 360);
    }

    /** Units from the northern edge, southwards: the spherical Mercator projection (EPSG:3857). */
    public static int y(LatLon point) {
        return whole(fractionSouth(point.latitude()));
    }

    /** How far south a latitude is in the square, from 0 to 1 inside of it. */
    public static double fractionSouth(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        return 0.5 - 0.25 * Math.log((1 + sine) / (1 - sine)) / Math.PI;
    }

    /** The latitude of a fraction: the inverse of {@link #fractionSouth}. */
    public static double latitude(double fractionSouth) {
        return Math.toDegrees(2 * Math.atan(Math.exp(Math.PI * (1 - 2 * fractionSouth))) - Math.PI / 2);
    }

    private static int whole(double fraction) {
        return (int) Math.clamp(Math.floor(fraction * SIZE), 0, SIZE - 1);
    }

    /** The bits of both coordinates by turns, so that a tile of any zoom is one run of numbers. */
    public static long interleave(int x, int y) {
        return spread(x) | spread(y) << 1;
    }

    private static long spread(int coordinate) {
        long bits = coordinate;
        bits = (bits | bits << 16) & 0x0000_FFFF_0000_FFFFL;
        bits = (bits | bits << 8) & 0x00FF_00FF_00FF_00FFL;
        bits = (bits | bits << 4) & 0x0F0F_0F0F_0F0F_0F0FL;
        bits = (bits | bits << 2) & 0x3333_3333_3333_3333L;
        return (bits | bits << 1) & 0x5555_5555_5555_5555L;
    }
}
