package org.jalon.search.columns;

import java.util.function.IntConsumer;

/** Some rows of one snapshot, made by that snapshot and understood by it alone. Immutable. */
public final class RowSet {

    private final Snapshot snapshot;
    private final long[] words;

    RowSet(Snapshot snapshot, long[] words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    /** How many rows it has. */
    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Whether the row of this key is in it. */
    public boolean contains(int key) {
        int row = snapshot.findRow(key);
        return row >= 0 && Bits.get(words, row);
    }

    /** Hands over the number of each row, lowest first. */
    public void forEach(IntConsumer row) {
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                row.accept((word << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /** The rows that are in both. */
    public RowSet and(RowSet other) {
        return new RowSet(snapshot, Bits.and(words, other.wordsIn(snapshot)));
    }

    long[] wordsIn(Snapshot other) {
        if (other != snapshot) {
            throw new IllegalArgumentException("rows of another snapshot");
        }
        return words;
    }
}
