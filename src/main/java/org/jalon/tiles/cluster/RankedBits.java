package org.jalon.tiles.cluster;

/** A set of places that counts those before any place at once. Immutable. */
final class RankedBits {

    private final long[] words;
    /** How many are before each word. */
    private final int[] before;

    /** @param words of 64 places, with room for one place more than there are; kept, not copied */
    RankedBits(long[] words) {
        this.words = words;
        before = new int[words.length];
        for (int word = 1; word < words.length; word++) {
            before[word] = before[word - 1] + Long.bitCount(words[word - 1]);
        }
    }

    static long[] room(int places) {
        return new long[(places >>> 6) + 1];
    }

    RankedBits and(RankedBits other) {
        long[] both = new long[words.length];
        for (int word = 0; word < both.length; word++) {
            both[word] = words[word] & other.words[word];
        }
        return new RankedBits(both);
    }

    boolean contains(int place) {
        return (words[place >>> 6] & 1L << place) != 0;
    }

    /** How many of the places from {@code start} to before {@code end} are in it. */
    int count(int start, int end) {
        return rank(end) - rank(start);
    }

    private int rank(int place) {
        return before[place >>> 6] + Long.bitCount(words[place >>> 6] & (1L << place) - 1);
    }

    /** The first one from a place on; there must be one. */
    int next(int place) {
        int word = place >>> 6;
        long left = words[word] & -1L << place;
        while (left == 0) {
            left = words[++word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }

    /** The last one before a place; there must be one. */
    int last(int place) {
        int word = place >>> 6;
        long left = words[word] & (1L << place) - 1;
        while (left == 0) {
            left = words[--word];
        }
        return (word << 6) + 63 - Long.numberOfLeadingZeros(left);
    }
}
