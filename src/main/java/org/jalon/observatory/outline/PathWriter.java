package org.jalon.observatory.outline;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes shapes as the data of SVG paths, short: whole units, each point told from the one before. Points are rounded where they
 * are, never where the one before came to be, so that two neighbours with the same border have the same border in the drawing.
 */
final class PathWriter {

    private final Projection projection;
    private final StringBuilder path = new StringBuilder();

    private PathWriter(Projection projection) {
        this.projection = projection;
    }

    /** The data of a path; holes are holes with either rule of filling. A shape too small to be seen is one unit large. */
    static String write(Geometry shape, Projection projection) {
        PathWriter writer = new PathWriter(projection);
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                writer.add(polygon);
            }
        }
        if (writer.path.isEmpty() && !shape.isEmpty()) {
            writer.addDot(shape);
        }
        return writer.path.toString();
    }

    private void add(Polygon polygon) {
        if (add(polygon.getExteriorRing())) {
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                add(polygon.getInteriorRingN(i));
            }
        }
    }

    /** Whether anything is left of the ring in whole units. */
    private boolean add(LinearRing ring) {
        CoordinateSequence points = ring.getCoordinateSequence();
        int start = path.length();
        int lastX = projection.x(points.getX(0));
        int lastY = projection.y(points.getY(0));
        path.append('M').append(lastX);
        number(lastY);
        path.append('l');
        int written = 1;
        // The last point of a ring is its first one again, where the path closes by itself.
        for (int i = 1; i < points.size() - 1; i++) {
            int x = projection.x(points.getX(i));
            int y = projection.y(points.getY(i));
            if (x != lastX || y != lastY) {
                if (written == 1) {
                    path.append(x - lastX);
                } else {
                    number(x - lastX);
                }
                number(y - lastY);
                lastX = x;
                lastY = y;
                written++;
            }
        }
        if (written < 3) {
            path.setLength(start);
            return false;
        }
        path.append('z');
        return true;
    }

    private void addDot(Geometry shape) {
        path.append('M').append(projection.x(shape.getCoordinate().x));
        number(projection.y(shape.getCoordinate().y));
        path.append("h1v1h-1z");
    }

    /** A number after another one: a minus tells them apart as well as a space does. */
    private void number(int number) {
        if (number >= 0) {
            path.append(' ');
        }
        path.append(number);
    }
}
