package org.jalon.territory.ground;

import java.util.ArrayList;
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

    private final STRtree tree = new STRtree();
    private final Map<LatLon, Double> reaches = new ConcurrentHashMap<>();

    CenterIndex(List<Commune> communes) {
        for (Commune commune : communes) {
            commune.position()
                    .ifPresent(center -> tree.insert(
                            new Envelope(center.longitude(), center.longitude(), center.latitude(), center.latitude()),
                            new Near(commune, center)));
        }
        // Not thread-safe before it is built, and only read afterwards.
        tree.build();
    }

    private record Near(Commune commune, LatLon center) {}

    Optional<Commune> nearest(LatLon point) {
        List<Near> usual = within(point, USUAL_METERS);
        List<Near> near = usual.isEmpty() ? within(point, FARTHEST_METERS) : usual;
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
        List<Near> neighbours = within(center, USUAL_METERS);
        if (neighbours.size() <= NEIGHBOURS) {
            neighbours = within(center, FARTHEST_METERS);
        }
        return neighbours.size() <= NEIGHBOURS
                ? FARTHEST_METERS
                : neighbours.get(NEIGHBOURS).center.distanceTo(center);
    }

    /** Those within the distance, nearest first, then by code. */
    private List<Near> within(LatLon point, double meters) {
        BoundingBox box = BoundingBox.around(point, meters);
        List<Near> found = new ArrayList<>();
        tree.query(new Envelope(box.west(), box.east(), box.south(), box.north()), item -> {
            if (item instanceof Near near && near.center.distanceTo(point) <= meters) {
                found.add(near);
            }
        });
        found.sort(Comparator.comparingDouble((Near near) -> near.center.distanceTo(point))
                .thenComparing(near -> near.commune.code()));
        return found;
    }
}
