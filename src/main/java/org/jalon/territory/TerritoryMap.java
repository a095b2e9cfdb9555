package org.jalon.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.jalon.territory.Territory.Kind;
import org.jalon.territory.ground.Contours;
import org.jalon.territory.outline.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * What maps draw of territories: borders, where contours of communes were imported, and names everywhere. Outlines are made
 * when they are first asked for, which takes up to a second for a région, and kept. Thread-safe.
 */
public final class TerritoryMap {

    /** An outline with holes in it would be wrong: so many of its communes must be known to draw a larger territory. */
    private static final double ENOUGH = 0.9;

    private final Gazetteer gazetteer;
    private final Coverage communes;
    private final boolean hasContours;
    private final Map<Kind, Coverage> coverages = new EnumMap<>(Kind.class);
    private final Map<Kind, List<TerritoryLabel>> labels = new EnumMap<>(Kind.class);

    TerritoryMap(Gazetteer gazetteer, Contours contours) {
        this.gazetteer = gazetteer;
        this.hasContours = !contours.isEmpty();
        this.communes = new Coverage(contours.byCode());
    }

    /** Whether any contour was imported; without, there are names only. */
    public boolean hasContours() {
        return hasContours;
    }

    /**
     * The territories of a kind that touch the box, in the order of their codes. Neighbours share their border to the last
     * digit, whatever the detail.
     *
     * @param tolerance the size in degrees of what may be left out: a pixel of the map, or 0 for all that is known
     */
    public List<Outline> outlines(Kind kind, BoundingBox box, double tolerance) {
        if (!hasContours) {
            return List.of();
        }
        List<Outline> outlines = new ArrayList<>();
        for (Coverage.Shape shape : coverage(kind).find(box, tolerance)) {
            Territory territory = new Territory(kind, shape.code());
            gazetteer.nameOf(territory).ifPresent(name -> outlines.add(new Outline(territory, name, shape.geometry())));
        }
        return outlines;
    }

    /** The names of territories of a kind whose middle is in the box, most populated first. */
    public List<TerritoryLabel> labels(Kind kind, BoundingBox box, int limit) {
        return labels(kind).stream()
                .filter(label -> box.contains(label.point()))
                .limit(limit)
                .toList();
    }

    /** The names of all territories of a kind, most populated first. */
    public synchronized List<TerritoryLabel> labels(Kind kind) {
        return labels.computeIfAbsent(kind, this::makeLabels);
    }

    private synchronized Coverage coverage(Kind kind) {
        return coverages.computeIfAbsent(kind, asked -> asked == Kind.COMMUNE ? communes : unite(asked));
    }

    private Coverage unite(Kind kind) {
        Map<String, Integer> all = new HashMap<>();
        Map<String, Integer> known = new HashMap<>();
        for (Commune commune : gazetteer.listCommunes()) {
            String owner = ownerOf(commune, kind);
            if (owner != null) {
                all.merge(owner, 1, Integer::sum);
                known.merge(owner, communes.has(commune.code()) ? 1 : 0, Integer::sum);
            }
        }
        return communes.unite(code -> gazetteer
                .findCommune(code)
                .map(commune -> ownerOf(commune, kind))
                .filter(owner -> known.getOrDefault(owner, 0) >= ENOUGH * all.getOrDefault(owner, 0))
                .orElse(null));
    }

    private List<TerritoryLabel> makeLabels(Kind kind) {
        return gazetteer.listCommunes().stream()
                .filter(commune -> commune.center() != null && ownerOf(commune, kind) != null)
                .collect(Collectors.groupingBy(commune -> String.valueOf(ownerOf(commune, kind))))
                .entrySet()
                .stream()
                .map(owned -> label(new Territory(kind, owned.getKey()), owned.getValue()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(TerritoryLabel::population)
                        .reversed()
                        .thenComparing(label -> label.territory().code()))
                .toList();
    }

    private Optional<TerritoryLabel> label(Territory territory, List<Commune> communes) {
        LatLon middle = new LatLon(mean(communes, LatLon::latitude), mean(communes, LatLon::longitude));
        int population = communes.stream().mapToInt(Commune::population).sum();
        return gazetteer.nameOf(territory).map(name -> new TerritoryLabel(territory, name, middle, population));
    }

    private static double mean(List<Commune> communes, Function<LatLon, Double> coordinate) {
        return communes.stream()
                .flatMap(commune -> commune.position().stream())
                .mapToDouble(coordinate::apply)
                .average()
                .orElseThrow();
    }

    private static @Nullable String ownerOf(Commune commune, Kind kind) {
        return switch (kind) {
            case COMMUNE -> commune.code();
            case EPCI -> commune.epciCode();
            case DEPARTEMENT -> commune.departementCode();
            case REGION -> commune.regionCode();
        };
    }
}
