package org.jalon.search.columns;

import java.util.Arrays;
import java.util.BitSet;

/** Everything a snapshot holds of its rows, column by column, in the order of its grid. Immutable. */
record Columns(
        Facets facets,
        Grid grid,
        Positions positions,
        int[] keys,
        int[] rowOfKey,
        long[][] rowsOfValue,
        Communes communes,
        OpenTimes openTimes,
        Names names) {

    int size() {
        return keys.length;
    }

    int words() {
        return Bits.words(keys.length);
    }

    /** The row of the key, -1 when there is none. */
    int findRow(int key) {
        return key >= 0 && key < rowOfKey.length ? rowOfKey[key] : -1;
    }

    Row row(int row) {
        BitSet values = new BitSet(facets.values());
        for (int value = 0; value < rowsOfValue.length; value++) {
            values.set(value, Bits.get(rowsOfValue[value], row));
        }
        OpenTimes.Pattern pattern = openTimes.of(row);
        return new Row(
                keys[row], positions.of(row), values, communes.of(row), pattern.zone(), pattern.week(), names.of(row));
    }

    /** For each key, its row or -1. */
    static int[] invert(int[] keys) {
        int highest = -1;
        for (int key : keys) {
            highest = Math.max(highest, key);
        }
        int[] rows = new int[highest + 1];
        Arrays.fill(rows, -1);
        for (int row = 0; row < keys.length; row++) {
            if (rows[keys[row]] >= 0) {
                throw new IllegalArgumentException("two rows of key " + keys[row]);
            }
            rows[keys[row]] = row;
        }
        return rows;
    }
}
