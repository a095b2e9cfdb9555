package org.jalon.search.columns;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of what fits a query, with the total and the counts of all that fits. Immutable. */
public final class Found {

    private final int total;
    private final int[] keys;
    private final double[] squaredChords;
    private final int[] having;
    private final int[] leaving;
    private final int open;
    private final @Nullable After next;

    Found(int total, int[] keys, double[] squaredChords, int[] having, int[] leaving, int open, @Nullable After next) {
        this.total = total;
        this.keys = keys;
        this.squaredChords = squaredChords;
        this.having = having;
        this.leaving = leaving;
        this.open = open;
        this.next = next;
    }

    /** How many rows fit, on all pages. */
    public int total() {
        return total;
    }

    /** How many results this page has. */
    public int size() {
        return keys.length;
    }

    /** The key of a result of this page, from 0. */
    public int key(int index) {
        return keys[index];
    }

    /** Its distance in metres from the centre; NaN when the query has none. */
    public double distanceMeters(int index) {
        return squaredChords.length == 0 ? Double.NaN : Positions.meters(squaredChords[index]);
    }

    /** How many of the rows that fit have the value. */
    public int having(int value) {
        return having[value];
    }

    /**
     * How many rows would fit if the value were chosen as well. In a facet where nothing is chosen yet that is
     * {@link #having}; in one where something is, choosing more widens, and for a value already chosen it is the total.
     */
    public int leaving(int value) {
        return leaving[value];
    }

    /** How many of the rows that fit are open at the minute that was to be counted; 0 when none was. */
    public int open() {
        return open;
    }

    /** Where this page ended, when another follows. */
    public Optional<After> next() {
        return Optional.ofNullable(next);
    }
}
