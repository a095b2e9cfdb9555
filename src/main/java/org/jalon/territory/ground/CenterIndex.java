package org.jalon.territory.ground;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.jalon.territory.Commune;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** The centres of communes, by distance in metres. */
final class CenterIndex {

    /** Beyond this a point is not in any commune: it is in the sea or abroad. */
    static final double FARTHEST_METERS = 30_000;

    /** Most points are nearer than this to the centre of their commune, and few centres have to be measured. */
    private static final double USUAL_METERS = 6_000;

    private static final int NEIGHBOURS = 6;

    private static final Comparator<Near> NEAREST_FIRST = Comparator.comparingDouble(Near::square)
            .thenComparing(near -> near.commune().code());

    private final STRtree tree = new STRtree();
    private final Map<LatLon, Double> reaches = new ConcurrentHashMap<>();

    CenterIndex(List<Commune> communes) {
        for (Commune commune : communes) {
            commune.position()
                    .ifPresent(center -> tree.insert(
                            new Envelope(center.longitude(), center.longitude(), center.latitude(), center.latitude()),
                            new Center(commune, center, Spot.of(center))));
        }
        // Not thread-safe before it is built, and only read afterwards.
        tree.build();
    }

    private record Center(Commune commune, LatLon point, Spot spot) {}

    /** A centre, and the square of the straight line to it. */
    private record Near(Center center, double square) {

        Commune commune() {
            return center.commune;
        }
    }

    /** The commune of the nearest centre; of two at the same distance, the lowest code. */
    Optional<Commune> nearest(LatLon point) {
        List<Near> usual = nearest(1, point, USUAL_METERS);
        List<Near> near = usual.isEmpty() ? nearest(1, point, FARTHEST_METERS) : usual;
        return near.stream().findFirst().map(Near::commune);
    }

    /**
     * About how far a commune reaches from its centre: not farther than its sixth neighbour's centre, so that a point
     * beyond that is surely outside.
     */
    double reachMeters(LatLon center) {
        return reaches.computeIfAbsent(center, this::measureReach);
    }

    private double measureReach(LatLon center) {
        // The nearest is the commune itself.
        int count = 1 + NEIGHBOURS;
        List<Near> neighbours = nearest(count, center, USUAL_METERS);
        if (neighbours.size() < count) {
            neighbours = nearest(count, center, FARTHEST_METERS);
        }
        return neighbours.size() < count
                ? FARTHEST_METERS
                : neighbours.getLast().center.point.distanceTo(center);
    }

    /** At most so many within the distance, nearest first, then by code. */
    private List<Near> nearest(int count, LatLon point, double meters) {
        BoundingBox box = BoundingBox.around(point, meters);
        Spot spot = Spot.of(point);
        double farthest = Spot.square(meters);
        List<Near> found = new ArrayList<>(count + 1);
        tree.query(new Envelope(box.west(), box.east(), box.south(), box.north()), item -> {
            if (item instanceof Center center) {
                Near near = new Near(center, spot.squareTo(center.spot));
                boolean room = found.size() < count || NEAREST_FIRST.compare(near, found.getLast()) < 0;
                if (room && near.square <= farthest) {
                    int place = Collections.binarySearch(found, near, NEAREST_FIRST);
                    found.add(place < 0 ? -place - 1 : place, near);
                    if (found.size() > count) {
                        found.removeLast();
                    }
                }
            }
        });
        return found;
    }
}
