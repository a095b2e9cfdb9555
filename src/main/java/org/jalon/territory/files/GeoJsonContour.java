package org.jalon.territory.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.geo.LatLon;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import tools.jackson.databind.JsonNode;

/** Polygons and multi-polygons of GeoJSON (RFC 7946), in WGS84 degrees. */
final class GeoJsonContour {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private GeoJsonContour() {}

    /** The contour, made valid; empty when it is something else, is flat, or is not in degrees. */
    static Optional<Geometry> read(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        Optional<? extends Geometry> contour = switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> multiPolygon(coordinates);
            default -> Optional.empty();
        };
        return contour.<Geometry>map(read -> read.isValid() ? read : GeometryFixer.fix(read))
                .filter(fixed -> fixed instanceof Polygonal && !fixed.isEmpty());
    }

    private static Optional<Geometry> multiPolygon(JsonNode polygons) {
        List<Polygon> read = new ArrayList<>();
        for (JsonNode polygon : polygons) {
            polygon(polygon).ifPresent(read::add);
        }
        return read.isEmpty() || read.size() < polygons.size()
                ? Optional.empty()
                : Optional.of(GEOMETRY.createMultiPolygon(read.toArray(Polygon[]::new)));
    }

    private static Optional<Polygon> polygon(JsonNode rings) {
        List<LinearRing> read = new ArrayList<>();
        for (JsonNode ring : rings) {
            ring(ring).ifPresent(read::add);
        }
        if (read.isEmpty() || read.size() < rings.size()) {
            return Optional.empty();
        }
        LinearRing[] holes = read.subList(1, read.size()).toArray(LinearRing[]::new);
        return Optional.of(GEOMETRY.createPolygon(read.getFirst(), holes));
    }

    private static Optional<LinearRing> ring(JsonNode points) {
        Coordinate[] coordinates = new Coordinate[points.size()];
        for (int i = 0; i < coordinates.length; i++) {
            double longitude = points.path(i).path(0).asDouble(Double.NaN);
            double latitude = points.path(i).path(1).asDouble(Double.NaN);
            if (!LatLon.isValid(latitude, longitude)) {
                return Optional.empty();
            }
            coordinates[i] = new Coordinate(longitude, latitude);
        }
        boolean closed = coordinates.length >= 4 && coordinates[0].equals2D(coordinates[coordinates.length - 1]);
        return closed ? Optional.of(GEOMETRY.createLinearRing(coordinates)) : Optional.empty();
    }
}
