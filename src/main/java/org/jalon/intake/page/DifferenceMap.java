package org.jalon.intake.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.jalon.intake.run.RunStep;
import org.jalon.territory.Territory;
import org.jalon.territory.TerritoryMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A small drawing of where a run changes something, north at the top.
 *
 * @param ground outlines of territories, as paths of SVG
 * @param names of communes, to know where one is
 * @param points what changes, by kind, the same spot once
 */
public record DifferenceMap(String ground, List<Name> names, Map<RunStep.Kind, List<Spot>> points) {

    /** Units of the drawing. */
    public static final int WIDTH = 640;

    /** Units of the drawing. */
    public static final int HEIGHT = 420;

    private static final int MARGIN = 24;
    private static final double LEAST_DEGREES = 0.05;
    private static final int MOST_SPOTS = 2_000;
    private static final int MOST_NAMES = 25;
    private static final int LINE = 26;
    private static final int HALF_LETTER = 6;

    /** A point of the drawing. */
    public record Spot(long x, long y) {}

    /** The name of a commune, in its middle. */
    public record Name(String text, Spot at) {}

    /** Draws steps; empty when none of them changes something somewhere. */
    static Optional<DifferenceMap> of(List<RunStep> steps, TerritoryMap territories) {
        List<RunStep> placed = steps.stream()
                .filter(step -> step.at() != null && step.kind() != RunStep.Kind.SAME)
                .limit(MOST_SPOTS)
                .toList();
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = Frame.around(placed.stream().map(RunStep::at).toList());
        Map<RunStep.Kind, List<Spot>> points = new LinkedHashMap<>();
        for (RunStep step : placed) {
            LatLon at = step.at();
            if (at != null) {
                Spot spot = frame.spot(at.longitude(), at.latitude());
                List<Spot> known = points.computeIfAbsent(step.kind(), kind -> new ArrayList<>());
                if (!known.contains(spot)) {
                    known.add(spot);
                }
            }
        }
        StringBuilder ground = new StringBuilder();
        for (var outline : territories.outlines(Territory.Kind.DEPARTEMENT, frame.box(), frame.degrees())) {
            draw(ground, outline.shape(), frame);
        }
        List<Name> names = territories.labels(Territory.Kind.COMMUNE, frame.box(), MOST_NAMES).stream()
                .map(label -> new Name(
                        label.name(),
                        frame.spot(label.point().longitude(), label.point().latitude())))
                .toList();
        return Optional.of(new DifferenceMap(ground.toString(), apart(names), points));
    }

    /** Of names that would run into each other, the first: that of the larger commune. */
    private static List<Name> apart(List<Name> names) {
        List<Name> apart = new ArrayList<>();
        for (Name name : names) {
            boolean free = apart.stream()
                    .allMatch(other -> Math.abs(other.at().y() - name.at().y()) > LINE
                            || Math.abs(other.at().x() - name.at().x())
                                    > (other.text().length() + name.text().length()) * HALF_LETTER);
            if (free) {
                apart.add(name);
            }
        }
        return apart;
    }

    private static void draw(StringBuilder path, Geometry shape, Frame frame) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            char command = 'M';
            for (Coordinate point : shape.getGeometryN(i).getCoordinates()) {
                Spot spot = frame.spot(point.getX(), point.getY());
                path.append(command).append(spot.x()).append(' ').append(spot.y());
                command = command == 'M' ? 'L' : ' ';
            }
            path.append('z');
        }
    }

    /** What is drawn of the ground: degrees of longitude are shorter than those of latitude. */
    private record Frame(double west, double north, double unit, double shrink) {

        static Frame around(List<LatLon> points) {
            double west = points.stream().mapToDouble(LatLon::longitude).min().orElse(0);
            double east = points.stream().mapToDouble(LatLon::longitude).max().orElse(0);
            double south = points.stream().mapToDouble(LatLon::latitude).min().orElse(0);
            double north = points.stream().mapToDouble(LatLon::latitude).max().orElse(0);
            double shrink = Math.max(0.1, Math.cos(Math.toRadians((south + north) / 2)));
            double unit = Math.max(
                    Math.max(east - west, LEAST_DEGREES) * shrink / (WIDTH - 2 * MARGIN),
                    Math.max(north - south, LEAST_DEGREES) / (HEIGHT - 2 * MARGIN));
            return new Frame(
                    (west + east) / 2 - WIDTH / 2.0 * unit / shrink,
                    (south + north) / 2 + HEIGHT / 2.0 * unit,
                    unit,
                    shrink);
        }

        Spot spot(double longitude, double latitude) {
            return new Spot(Math.round((longitude - west) * shrink / unit), Math.round((north - latitude) / unit));
        }

        double degrees() {
            return unit;
        }

        BoundingBox box() {
            return new BoundingBox(
                    Math.max(-180, west),
                    Math.max(-90, north - HEIGHT * unit),
                    Math.min(180, west + WIDTH * unit / shrink),
                    Math.min(90, north));
        }
    }
}
