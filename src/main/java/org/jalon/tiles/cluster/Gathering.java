package org.jalon.tiles.cluster;

import java.util.Arrays;

/**
 * Puts nodes together from the deepest zoom up: at each, whatever is nearer than the spacing becomes one, the largest first,
 * again and again until nothing is too near. What is together at a zoom stays together at all zooms above.
 */
final class Gathering {

    private final Nodes nodes;
    private int[] active;
    private int count;
    private int[] group = new int[64];
    private int grouped;

    Gathering(Nodes nodes, int[] places) {
        this.nodes = nodes;
        active = places.clone();
        count = places.length;
    }

    /** The nodes that a map of this zoom shows, once those of the zoom below were gathered. */
    int[] gather(int zoom, int spacing) {
        boolean[] fresh = new boolean[count];
        Arrays.fill(fresh, true);
        while (fresh.length > 0) {
            fresh = pass(zoom, spacing, fresh);
        }
        return Arrays.copyOf(active, count);
    }

    /** Lets the fresh nodes gather what is near to them; tells which nodes are fresh then, none at all when nothing changed. */
    private boolean[] pass(int zoom, int spacing, boolean[] fresh) {
        int[] x = new int[count];
        int[] y = new int[count];
        for (int i = 0; i < count; i++) {
            x[i] = nodes.x[active[i]];
            y[i] = nodes.y[active[i]];
        }
        CellGrid grid = new CellGrid(x, y, count, spacing);
        boolean[] taken = new boolean[count];
        int[] made = new int[count];
        Arrays.fill(made, Nodes.NONE);
        boolean changed = false;
        for (int i : largestFirst(fresh)) {
            if (taken[i]) {
                continue;
            }
            grouped = 0;
            add(active[i]);
            grid.around(x[i], y[i], near -> {
                if (near != i && !taken[near] && isNear(x[near] - x[i], y[near] - y[i], spacing)) {
                    taken[near] = true;
                    add(active[near]);
                }
            });
            if (grouped > 1) {
                made[i] = nodes.join(group, grouped, zoom);
                changed = true;
            }
        }
        return changed ? renew(taken, made) : new boolean[0];
    }

    private boolean[] renew(boolean[] taken, int[] made) {
        int kept = 0;
        boolean[] fresh = new boolean[count];
        for (int i = 0; i < count; i++) {
            if (!taken[i]) {
                fresh[kept] = made[i] != Nodes.NONE;
                active[kept++] = made[i] == Nodes.NONE ? active[i] : made[i];
            }
        }
        count = kept;
        return Arrays.copyOf(fresh, kept);
    }

    /** The fresh ones by weight, then as they stand. */
    private int[] largestFirst(boolean[] fresh) {
        long[] keys = new long[count];
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (fresh[i]) {
                keys[found++] = (long) (Integer.MAX_VALUE - nodes.weight[active[i]]) << 32 | i;
            }
        }
        Arrays.sort(keys, 0, found);
        int[] order = new int[found];
        for (int i = 0; i < found; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    private void add(int node) {
        group = grouped == group.length ? Arrays.copyOf(group, 2 * grouped) : group;
        group[grouped++] = node;
    }

    private static boolean isNear(long dx, long dy, long spacing) {
        return dx * dx + dy * dy < spacing * spacing;
    }
}
