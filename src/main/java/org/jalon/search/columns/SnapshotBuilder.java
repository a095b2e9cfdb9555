package org.jalon.search.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects rows in any order and makes a snapshot of them. Not thread-safe; used once. */
public final class SnapshotBuilder {

    private final Facets facets;
    private final int wordsPerRow;
    private final Map<OpenTimes.Pattern, Integer> patterns = new HashMap<>();
    private final List<OpenTimes.Pattern> patternList = new ArrayList<>();
    private int size;
    private int[] keys = new int[64];
    private double[] latitudes = new double[64];
    private double[] longitudes = new double[64];
    private int[] communes = new int[64];
    private int[] patternOfRow = new int[64];
    private String[] names = new String[64];
    private long[] values;

    SnapshotBuilder(Facets facets) {
        this.facets = facets;
        wordsPerRow = Bits.words(facets.values());
        values = new long[64 * wordsPerRow];
    }

    /** Adds a row; its key must be that of no other, which is checked when the snapshot is made. */
    public SnapshotBuilder add(Row row) {
        if (row.values().length() > facets.values()) {
            throw new IllegalArgumentException("a value that no facet has: " + row);
        }
        if (size == keys.length) {
            grow();
        }
        keys[size] = row.key();
        latitudes[size] = row.position().latitude();
        longitudes[size] = row.position().longitude();
        communes[size] = row.commune();
        names[size] = row.name();
        patternOfRow[size] = patterns.computeIfAbsent(new OpenTimes.Pattern(row.zone(), row.week()), pattern -> {
            patternList.add(pattern);
            return patternList.size() - 1;
        });
        setValues(row.values());
        size++;
        return this;
    }

    private void setValues(BitSet has) {
        for (int value = has.nextSetBit(0); value >= 0; value = has.nextSetBit(value + 1)) {
            values[size * wordsPerRow + (value >>> 6)] |= 1L << value;
        }
    }

    private void grow() {
        int capacity = 2 * size;
        keys = Arrays.copyOf(keys, capacity);
        latitudes = Arrays.copyOf(latitudes, capacity);
        longitudes = Arrays.copyOf(longitudes, capacity);
        communes = Arrays.copyOf(communes, capacity);
        patternOfRow = Arrays.copyOf(patternOfRow, capacity);
        names = Arrays.copyOf(names, capacity);
        values = Arrays.copyOf(values, capacity * wordsPerRow);
    }

    /** The snapshot of the rows added. */
    public Snapshot build() {
        Grid grid = new Grid(latitudes, longitudes, size);
        int[] order = grid.order();
        int[] rowKeys = reorder(keys, order);
        String[] rowNames = new String[size];
        double[] rowLatitudes = new double[size];
        double[] rowLongitudes = new double[size];
        for (int row = 0; row < size; row++) {
            rowNames[row] = names[order[row]];
            rowLatitudes[row] = latitudes[order[row]];
            rowLongitudes[row] = longitudes[order[row]];
        }
        return new Snapshot(new Columns(
                facets,
                grid,
                new Positions(rowLatitudes, rowLongitudes),
                rowKeys,
                Columns.invert(rowKeys),
                transpose(order),
                new Communes(reorder(communes, order)),
                new OpenTimes(patternList, reorder(patternOfRow, order)),
                new Names(rowNames, rowKeys)));
    }

    private static int[] reorder(int[] column, int[] order) {
        int[] reordered = new int[order.length];
        for (int row = 0; row < order.length; row++) {
            reordered[row] = column[order[row]];
        }
        return reordered;
    }

    private long[][] transpose(int[] order) {
        long[][] rowsOfValue = new long[facets.values()][Bits.words(size)];
        for (int row = 0; row < size; row++) {
            for (int word = 0; word < wordsPerRow; word++) {
                long left = values[order[row] * wordsPerRow + word];
                for (; left != 0; left &= left - 1) {
                    Bits.set(rowsOfValue[(word << 6) + Long.numberOfTrailingZeros(left)], row);
                }
            }
        }
        return rowsOfValue;
    }
}
