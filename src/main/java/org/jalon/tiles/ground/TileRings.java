package org.jalon.tiles.ground;

import java.util.ArrayList;
import java.util.List;
import org.jalon.tiles.world.Mercator;
import org.jalon.tiles.world.TileAddress;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/** Brings polygons into the whole units of a tile and cuts off what is outside of it, so that they stay valid. */
final class TileRings {

    /** Units around the tile that are kept, so that borders along its edge are drawn whole. */
    private static final int BUFFER = 64;

    private static final PrecisionModel WHOLE_UNITS = new PrecisionModel(1);

    private static final Geometry FRAME = new GeometryFactory()
            .toGeometry(new Envelope(-BUFFER, Mercator.EXTENT + BUFFER, -BUFFER, Mercator.EXTENT + BUFFER));

    private final TileAddress tile;
    private final double units;

    TileRings(TileAddress tile) {
        this.tile = tile;
        units = (double) Mercator.EXTENT * (1 << tile.zoom());
    }

    /** The rings of the polygons as the tile wants them, exterior ones clockwise, holes the other way; none when outside. */
    List<int[]> of(Geometry polygons) {
        Geometry projected = new Projecting().transform(polygons);
        Geometry inside = OverlayNG.overlay(projected, FRAME, OverlayNG.INTERSECTION, WHOLE_UNITS);
        List<int[]> rings = new ArrayList<>();
        for (int i = 0; i < inside.getNumGeometries(); i++) {
            if (inside.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(ring(polygon.getExteriorRing(), 1));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(ring(polygon.getInteriorRingN(hole), -1));
                }
            }
        }
        return rings;
    }

    private final class Projecting extends GeometryTransformer {

        @Override
        protected CoordinateSequence transformCoordinates(CoordinateSequence degrees, Geometry parent) {
            Coordinate[] projected = degrees.toCoordinateArray().clone();
            for (int i = 0; i < projected.length; i++) {
                projected[i] = new Coordinate(
                        (projected[i].getX() + 180) / 360 * units - (double) tile.x() * Mercator.EXTENT,
                        Mercator.fractionSouth(projected[i].getY()) * units - (double) tile.y() * Mercator.EXTENT);
            }
            return createCoordinateSequence(projected);
        }
    }

    /** Without the last corner, which repeats the first. */
    private static int[] ring(LinearRing ring, int direction) {
        CoordinateSequence corners = ring.getCoordinateSequence();
        int[] units = new int[2 * (corners.size() - 1)];
        for (int i = 0; i < corners.size() - 1; i++) {
            units[2 * i] = (int) corners.getX(i);
            units[2 * i + 1] = (int) corners.getY(i);
        }
        return Math.signum(area(units)) == direction ? units : reversed(units);
    }

    /** Twice the area, positive when clockwise on the screen, whose y goes down. */
    private static double area(int[] ring) {
        double area = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = i + 2 == ring.length ? 0 : i + 2;
            area += (double) ring[i] * ring[next + 1] - (double) ring[next] * ring[i + 1];
        }
        return area;
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
