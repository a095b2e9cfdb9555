package org.jalon.search.columns;

import java.util.Arrays;

/**
 * Which facets rows have and how many values each takes. Values of all facets are numbered in one sequence, facet after
 * facet, from 0. Immutable.
 */
public final class Facets {

    private final int[] starts;

    private Facets(int[] starts) {
        this.starts = starts;
    }

    /** Facets of these numbers of values: {@code of(9, 5)} has values 0–8 in facet 0 and 9–13 in facet 1. */
    public static Facets of(int... sizes) {
        int[] starts = new int[sizes.length + 1];
        for (int facet = 0; facet < sizes.length; facet++) {
            if (sizes[facet] < 0) {
                throw new IllegalArgumentException("a facet of " + sizes[facet] + " values");
            }
            starts[facet + 1] = starts[facet] + sizes[facet];
        }
        return new Facets(starts);
    }

    /** How many facets there are. */
    public int count() {
        return starts.length - 1;
    }

    /** How many values all facets have together. */
    public int values() {
        return starts[starts.length - 1];
    }

    /** How many values the facet takes. */
    public int size(int facet) {
        return starts[facet + 1] - starts[facet];
    }

    /** The number of the facet's first value. */
    public int first(int facet) {
        return starts[facet];
    }

    /** The number of the facet's value at {@code index}, from 0. */
    public int value(int facet, int index) {
        if (index < 0 || index >= size(facet)) {
            throw new IllegalArgumentException("no value " + index + " in facet " + facet);
        }
        return starts[facet] + index;
    }

    /** The facet that the value belongs to. */
    public int facetOf(int value) {
        if (value < 0 || value >= values()) {
            throw new IllegalArgumentException("no value " + value);
        }
        int found = Arrays.binarySearch(starts, value);
        if (found < 0) {
            return -found - 2;
        }
        while (starts[found + 1] == value) {
            found++;
        }
        return found;
    }
}
