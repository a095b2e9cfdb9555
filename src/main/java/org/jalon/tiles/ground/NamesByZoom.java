package org.jalon.tiles.ground;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.geo.BoundingBox;
import org.jalon.territory.TerritoryLabel;
import org.jalon.tiles.world.Mercator;

/**
 * Names that leave each other room: the most populated first, and what would come too near to them only at deeper zooms.
 * Which names a zoom has does not depend on the tile. Thread-safe.
 */
final class NamesByZoom {

    /** Names are at least this far apart, in 512ths of a tile. */
    private static final int SPACING = 64;

    /** From this zoom on all names are there. */
    private static final int ALL = 13;

    private final List<Ranked> names;
    private final Map<Integer, List<Ranked>> ofZoom = new ConcurrentHashMap<>();

    /** @param labels most populated first */
    NamesByZoom(List<TerritoryLabel> labels) {
        List<Ranked> ranked = new ArrayList<>(labels.size());
        for (TerritoryLabel label : labels) {
            ranked.add(new Ranked(label, ranked.size() + 1, Mercator.x(label.point()), Mercator.y(label.point())));
        }
        names = List.copyOf(ranked);
    }

    /**
     * A name.
     *
     * @param label to write
     * @param rank 1 for the most populated of all
     * @param x in units of the square of the world
     * @param y in units of the square of the world
     */
    record Ranked(TerritoryLabel label, int rank, int x, int y) {}

    List<Ranked> find(int zoom, BoundingBox box) {
        return ofZoom.computeIfAbsent(Math.min(zoom, ALL), this::thin).stream()
                .filter(name -> box.contains(name.label().point()))
                .toList();
    }

    /** A name takes its cell, and no other name may be there or in the eight cells around. */
    private List<Ranked> thin(int zoom) {
        if (zoom == ALL) {
            return names;
        }
        int cell = SPACING * Mercator.EXTENT / 512 << Mercator.DEEPEST - zoom;
        Set<Long> taken = new HashSet<>();
        List<Ranked> kept = new ArrayList<>();
        for (Ranked name : names) {
            if (isFree(taken, name.x / cell, name.y / cell)) {
                taken.add(number(name.x / cell, name.y / cell));
                kept.add(name);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isFree(Set<Long> taken, int column, int row) {
        for (int y = row - 1; y <= row + 1; y++) {
            for (int x = column - 1; x <= column + 1; x++) {
                if (taken.contains(number(x, y))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long number(int column, int row) {
        return (long) row << 32 | column & 0xFFFF_FFFFL;
    }
}
