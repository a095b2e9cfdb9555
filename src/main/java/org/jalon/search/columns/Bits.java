package org.jalon.search.columns;

/** Sets of rows as bits in words of 64. */
final class Bits {

    private Bits() {}

    static int words(int rows) {
        return (rows + 63) >>> 6;
    }

    static boolean get(long[] words, int row) {
        return (words[row >>> 6] & 1L << row) != 0;
    }

    static void set(long[] words, int row) {
        words[row >>> 6] |= 1L << row;
    }

    static long[] and(long[] left, long[] right) {
        long[] both = new long[left.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = left[i] & right[i];
        }
        return both;
    }
}
