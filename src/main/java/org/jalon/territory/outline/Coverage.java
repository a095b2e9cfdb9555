package org.jalon.territory.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jalon.geo.BoundingBox;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Territories of one kind, side by side, in several degrees of detail. Neighbours keep the border that they share, since all
 * are simplified together. Each degree is made when it is first asked for, and kept. Thread-safe.
 */
public final class Coverage {

    /** Degrees of the coarsest detail; each finer one halves it. */
    private static final double COARSEST = 0.1;

    private static final int DEGREES = 10;

    private final Map<String, Geometry> shapes;
    private final @Nullable STRtree[] trees = new STRtree[DEGREES + 1];

    /** @param shapes polygons in longitude and latitude by code */
    public Coverage(Map<String, Geometry> shapes) {
        this.shapes = new TreeMap<>(shapes);
    }

    /**
     * A territory's shape.
     *
     * @param code of the territory
     * @param geometry polygon or multi-polygon in longitude and latitude, not to be changed
     */
    public record Shape(String code, Geometry geometry) {}

    public boolean has(String code) {
        return shapes.containsKey(code);
    }

    /** The territories made of these, put together by the code of what they belong to; {@code null} for nothing. */
    public Coverage unite(UnaryOperator<@Nullable String> owner) {
        Map<String, List<Geometry>> parts = new TreeMap<>();
        shapes.forEach((code, shape) -> {
            String owned = owner.apply(code);
            if (owned != null) {
                parts.computeIfAbsent(owned, whole -> new ArrayList<>()).add(shape);
            }
        });
        Map<String, Geometry> united = new TreeMap<>();
        parts.forEach((code, some) -> united.put(code, union(some)));
        return new Coverage(united);
    }

    /** The shapes that touch the box, by code, with details down to so many degrees; 0 for all that is known. */
    public List<Shape> find(BoundingBox box, double tolerance) {
        List<Shape> found = new ArrayList<>();
        tree(degreeOf(tolerance))
                .query(new Envelope(box.west(), box.east(), box.south(), box.north()), item -> found.add((Shape) item));
        found.sort((left, right) -> left.code.compareTo(right.code));
        return found;
    }

    /** The coarsest degree that shows what is asked. */
    private static int degreeOf(double tolerance) {
        double detail = COARSEST;
        for (int degree = 0; degree < DEGREES; degree++, detail /= 2) {
            if (detail <= tolerance) {
                return degree;
            }
        }
        return DEGREES;
    }

    private synchronized STRtree tree(int degree) {
        STRtree tree = trees[degree];
        if (tree == null) {
            tree = index(
                    degree == DEGREES
                            ? geometries()
                            : CoverageSimplifier.simplify(geometries(), COARSEST / (1 << degree)));
            trees[degree] = tree;
        }
        return tree;
    }

    private STRtree index(Geometry[] geometries) {
        STRtree tree = new STRtree();
        int next = 0;
        for (String code : shapes.keySet()) {
            Geometry geometry = geometries[next++];
            if (!geometry.isEmpty()) {
                tree.insert(geometry.getEnvelopeInternal(), new Shape(code, geometry));
            }
        }
        tree.build();
        return tree;
    }

    private Geometry[] geometries() {
        return shapes.values().toArray(Geometry[]::new);
    }

    /** Contours that do not fit together to the last digit are put together with more work. */
    private static Geometry union(List<Geometry> parts) {
        try {
            Geometry union = CoverageUnion.union(parts.toArray(Geometry[]::new));
            return union.isValid() ? union : OverlayNGRobust.union(parts);
        } catch (TopologyException misfit) {
            return OverlayNGRobust.union(parts);
        }
    }
}
