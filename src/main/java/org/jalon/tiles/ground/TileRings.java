package org.jalon.tiles.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jalon.tiles.world.Mercator;
import org.jalon.tiles.world.TileAddress;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Brings polygons into the units of a tile and cuts off what is outside of it. */
final class TileRings {

    /** Units around the tile that are kept, so that borders along its edge are drawn whole. */
    private static final int BUFFER = 64;

    private static final int LOW = -BUFFER;
    private static final int HIGH = Mercator.EXTENT + BUFFER;

    private final TileAddress tile;
    private final double units;

    TileRings(TileAddress tile) {
        this.tile = tile;
        units = (double) Mercator.EXTENT * (1 << tile.zoom());
    }

    /** The rings of the polygons as the tile wants them, exterior ones clockwise, holes the other way; none when outside. */
    List<int[]> of(Geometry polygons) {
        List<int[]> rings = new ArrayList<>();
        for (int i = 0; i < polygons.getNumGeometries(); i++) {
            if (polygons.getGeometryN(i) instanceof Polygon polygon) {
                int[] exterior = ring(polygon.getExteriorRing(), 1);
                if (exterior.length > 0) {
                    rings.add(exterior);
                    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                        int[] interior = ring(polygon.getInteriorRingN(hole), -1);
                        if (interior.length > 0) {
                            rings.add(interior);
                        }
                    }
                }
            }
        }
        return rings;
    }

    private int[] ring(LinearRing ring, int direction) {
        double[] projected = project(ring.getCoordinateSequence());
        for (int edge = 0; edge < 4 && projected.length > 0; edge++) {
            projected = cut(projected, edge & 1, edge < 2 ? LOW : HIGH, edge < 2 ? 1 : -1);
        }
        int[] rounded = round(projected);
        double area = area(rounded);
        if (area == 0) {
            return new int[0];
        }
        return Math.signum(area) == direction ? rounded : reversed(rounded);
    }

    /** Without the last corner, which repeats the first. */
    private double[] project(CoordinateSequence corners) {
        double[] projected = new double[2 * (corners.size() - 1)];
        for (int i = 0; i < corners.size() - 1; i++) {
            Coordinate corner = corners.getCoordinate(i);
            projected[2 * i] = (corner.getX() + 180) / 360 * units - (double) tile.x() * Mercator.EXTENT;
            projected[2 * i + 1] = Mercator.fractionSouth(corner.getY()) * units - (double) tile.y() * Mercator.EXTENT;
        }
        return projected;
    }

    /** Sutherland and Hodgman's cut along one edge: what is on the wrong side of the limit of an axis goes. */
    private static double[] cut(double[] ring, int axis, double limit, int side) {
        double[] kept = new double[2 * ring.length + 4];
        int size = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int before = i == 0 ? ring.length - 2 : i - 2;
            double from = (ring[before + axis] - limit) * side;
            double to = (ring[i + axis] - limit) * side;
            if (from < 0 != to < 0) {
                double share = from / (from - to);
                double crossing = ring[before + 1 - axis] + share * (ring[i + 1 - axis] - ring[before + 1 - axis]);
                kept[size + axis] = limit;
                kept[size + 1 - axis] = crossing;
                size += 2;
            }
            if (to >= 0) {
                kept[size++] = ring[i];
                kept[size++] = ring[i + 1];
            }
        }
        return Arrays.copyOf(kept, size);
    }

    /** Whole units, without corners that fall on the one before. */
    private static int[] round(double[] ring) {
        int[] rounded = new int[ring.length];
        int size = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int x = (int) Math.round(ring[i]);
            int y = (int) Math.round(ring[i + 1]);
            if (size == 0 || x != rounded[size - 2] || y != rounded[size - 1]) {
                rounded[size++] = x;
                rounded[size++] = y;
            }
        }
        while (size > 2 && rounded[size - 2] == rounded[0] && rounded[size - 1] == rounded[1]) {
            size -= 2;
        }
        return Arrays.copyOf(rounded, size);
    }

    /** Twice the area, positive when clockwise on the screen, whose y goes down; 0 for what has none. */
    private static double area(int[] ring) {
        double area = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = i + 2 == ring.length ? 0 : i + 2;
            area += (double) ring[i] * ring[next + 1] - (double) ring[next] * ring[i + 1];
        }
        return ring.length < 6 ? 0 : area;
    }

    private static int[] reversed(int[] ring) {
        int[] reversed = new int[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            reversed[i] = ring[ring.length - 2 - i];
            reversed[i + 1] = ring[ring.length - 1 - i];
        }
        return reversed;
    }
}
