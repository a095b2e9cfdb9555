package org.jalon.tiles.cluster;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jalon.tiles.world.Mercator;
import org.jalon.tiles.world.TileAddress;

/** The nodes that one zoom shows, in the order of the Morton curve, so that those of a tile stand side by side. Immutable. */
final class ShownNodes {

    /** Tiles are cut in four along each side to look at what is just around one, or less when nodes reach far. */
    private static final int CUTS = 2;

    private static final int WIDEST_MARGIN = 4;

    private final Branches branches;
    private final int[] nodes;
    /** How far from a node any of its places can be. */
    private final int reach;

    ShownNodes(Branches branches, int[] nodes, int reach) {
        this.branches = branches;
        this.nodes = nodes;
        this.reach = reach;
    }

    /** Gives the nodes inside the tile. */
    void inside(TileAddress tile, IntConsumer node) {
        long curve = Mercator.interleave(tile.x(), tile.y());
        give(curve, curve + 1, 2 * (Mercator.BITS - tile.zoom()), node);
    }

    /** Gives the nodes inside the tile, and at least those around of which a place is inside. */
    void around(TileAddress tile, IntConsumer node) {
        int depth = tile.zoom() + CUTS;
        while (depth > 0 && reach >> Mercator.BITS - depth >= WIDEST_MARGIN) {
            depth--;
        }
        int size = Mercator.BITS - depth;
        int edge = 1 << Mercator.BITS - tile.zoom();
        long[] cells = cells(tile.x() * edge, tile.y() * edge, edge, size);
        for (int from = 0; from < cells.length; ) {
            int to = from + 1;
            while (to < cells.length && cells[to] == cells[to - 1] + 1) {
                to++;
            }
            give(cells[from], cells[to - 1] + 1, 2 * size, node);
            from = to;
        }
    }

    /** The cells, of so many bits along each side, that a square and the reach around it touch, along the curve. */
    private long[] cells(int west, int north, int edge, int size) {
        int last = (1 << Mercator.BITS - size) - 1;
        int fromX = Math.max(west - reach >> size, 0);
        int toX = Math.min(west + edge - 1 + reach >> size, last);
        int fromY = Math.max(north - reach >> size, 0);
        int toY = Math.min(north + edge - 1 + reach >> size, last);
        long[] cells = new long[(toX - fromX + 1) * (toY - fromY + 1)];
        int count = 0;
        for (int y = fromY; y <= toY; y++) {
            for (int x = fromX; x <= toX; x++) {
                cells[count++] = Mercator.interleave(x, y);
            }
        }
        Arrays.sort(cells);
        return cells;
    }

    private void give(long from, long to, int shift, IntConsumer node) {
        long end = to << shift;
        for (int i = first(from << shift); i < nodes.length && curve(nodes[i]) < end; i++) {
            node.accept(nodes[i]);
        }
    }

    /** The index of the first node at or after a point of the curve. */
    private int first(long curve) {
        int low = 0;
        int high = nodes.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (curve(nodes[middle]) < curve) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long curve(int node) {
        return Mercator.interleave(branches.x()[node], branches.y()[node]);
    }
}
