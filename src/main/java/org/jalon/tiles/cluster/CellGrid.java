package org.jalon.tiles.cluster;

import java.util.Arrays;

/** Points in square cells, to find those near another. Not thread-safe. */
final class CellGrid {

    private static final int NONE = -1;
    private static final long EMPTY = -1;

    private final int cell;
    private final int mask;
    private final long[] cells;
    private final int[] heads;
    private final int[] next;

    /** @param cell the edge of a cell, and the farthest that neighbours can be */
    CellGrid(int[] x, int[] y, int count, int cell) {
        this.cell = cell;
        int capacity = Integer.highestOneBit(Math.max(count, 4)) * 4;
        mask = capacity - 1;
        cells = new long[capacity];
        heads = new int[capacity];
        next = new int[count];
        Arrays.fill(cells, EMPTY);
        for (int i = count - 1; i >= 0; i--) {
            int slot = slot(key(x[i] / cell, y[i] / cell));
            next[i] = cells[slot] == EMPTY ? NONE : heads[slot];
            cells[slot] = key(x[i] / cell, y[i] / cell);
            heads[slot] = i;
        }
    }

    /** Takes a point, by its number. */
    interface Neighbour {
        void take(int point);
    }

    /** Gives every point in the cells around, which holds all that are nearer than a cell's edge, in a fixed order. */
    void around(int x, int y, Neighbour neighbour) {
        for (int row = y / cell - 1; row <= y / cell + 1; row++) {
            for (int column = x / cell - 1; column <= x / cell + 1; column++) {
                int slot = slot(key(column, row));
                for (int i = cells[slot] == EMPTY ? NONE : heads[slot]; i != NONE; i = next[i]) {
                    neighbour.take(i);
                }
            }
        }
    }

    private static long key(int column, int row) {
        return (row + 1L) << 32 | column + 1;
    }

    private int slot(long key) {
        long mixed = key * 0x9E37_79B9_7F4A_7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (cells[slot] != EMPTY && cells[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
