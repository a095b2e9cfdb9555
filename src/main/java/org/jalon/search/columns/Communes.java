package org.jalon.search.columns;

/** Which rows are in which commune. */
final class Communes {

    private final int[] communeOfRow;
    /** Where the rows of each commune begin, and the end. */
    private final int[] starts;
    /** The rows, commune after commune. */
    private final int[] rows;

    Communes(int[] communeOfRow) {
        this.communeOfRow = communeOfRow;
        int highest = -1;
        for (int commune : communeOfRow) {
            highest = Math.max(highest, commune);
        }
        starts = new int[highest + 2];
        for (int commune : communeOfRow) {
            if (commune >= 0) {
                starts[commune + 1]++;
            }
        }
        for (int commune = 0; commune <= highest; commune++) {
            starts[commune + 1] += starts[commune];
        }
        rows = new int[starts[highest + 1]];
        int[] next = starts.clone();
        for (int row = 0; row < communeOfRow.length; row++) {
            if (communeOfRow[row] >= 0) {
                rows[next[communeOfRow[row]]++] = row;
            }
        }
    }

    int of(int row) {
        return communeOfRow[row];
    }

    /** Adds the commune's rows to a set. */
    void collect(int commune, long[] words) {
        if (commune < 0 || commune >= starts.length - 1) {
            return;
        }
        for (int i = starts[commune]; i < starts[commune + 1]; i++) {
            Bits.set(words, rows[i]);
        }
    }
}
