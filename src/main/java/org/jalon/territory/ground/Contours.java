package org.jalon.territory.ground;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;

/** The contours of communes, in degrees, by code of today. Immutable and thread-safe. */
public final class Contours {

    /** No contour at all. */
    public static final Contours NONE = new Contours(Map.of());

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Map<String, Geometry> byCode;
    private final STRtree tree = new STRtree();

    /**
     * @param byCode polygons or multi-polygons in longitude and latitude
     * @throws IllegalArgumentException when a geometry is something else
     */
    public Contours(Map<String, Geometry> byCode) {
        this.byCode = new HashMap<>(byCode);
        byCode.forEach((code, geometry) -> {
            if (!(geometry instanceof Polygonal)) {
                throw new IllegalArgumentException("not a contour: " + geometry.getGeometryType() + " of " + code);
            }
            tree.insert(geometry.getEnvelopeInternal(), new Shape(code, new IndexedPointInAreaLocator(geometry)));
        });
        tree.build();
    }

    private record Shape(String code, IndexedPointInAreaLocator locator) {}

    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    /** All contours by code, not to be changed. */
    public Map<String, Geometry> byCode() {
        return Collections.unmodifiableMap(byCode);
    }

    /** The code of the contour that holds the point; on a border, the lowest code. */
    public Optional<String> at(LatLon point) {
        Coordinate coordinate = coordinate(point);
        String[] found = new String[1];
        tree.query(new Envelope(coordinate), item -> {
            if (item instanceof Shape shape
                    && (found[0] == null || shape.code.compareTo(found[0]) < 0)
                    && shape.locator.locate(coordinate) != Location.EXTERIOR) {
                found[0] = shape.code;
            }
        });
        return Optional.ofNullable(found[0]);
    }

    /** How many metres the point is outside that contour, 0 inside; empty without contour. */
    public OptionalDouble metersOutside(String code, LatLon point) {
        Geometry contour = byCode.get(code);
        if (contour == null) {
            return OptionalDouble.empty();
        }
        Coordinate nearest = DistanceOp.nearestPoints(contour, GEOMETRY.createPoint(coordinate(point)))[0];
        return OptionalDouble.of(new LatLon(nearest.getY(), nearest.getX()).distanceTo(point));
    }

    /** The code of the nearest contour within the distance; of two at the same distance, the lowest. */
    Optional<String> nearest(LatLon point, double meters) {
        BoundingBox box = BoundingBox.around(point, meters);
        Set<String> codes = new TreeSet<>();
        tree.query(new Envelope(box.west(), box.east(), box.south(), box.north()), item -> {
            if (item instanceof Shape shape) {
                codes.add(shape.code);
            }
        });
        return codes.stream()
                .filter(code -> metersOutside(code, point).orElse(meters) < meters)
                .min(Comparator.comparingDouble(
                        code -> metersOutside(code, point).orElse(meters)));
    }

    private static Coordinate coordinate(LatLon point) {
        return new Coordinate(point.longitude(), point.latitude());
    }
}
