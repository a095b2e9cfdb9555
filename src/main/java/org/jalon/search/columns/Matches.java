package org.jalon.search.columns;

import java.util.Arrays;
import org.jalon.geo.BoundingBox;

/**
 * The rows that fit, as words of 64 with their place, gathered run by run. Beside them the near misses: rows that fail
 * one group only, which tell what choosing more in that group would add. Reused, so that a search allocates nothing here.
 */
final class Matches implements Grid.Runs {

    /** Words worked on at a time: they stay in the nearest cache. */
    static final int BLOCK = 1024;

    private final long[] union = new long[BLOCK];
    private int[] places = new int[BLOCK];
    private long[] fits = new long[BLOCK];
    private long[] misses = new long[BLOCK];
    private int count;
    private boolean isOneRun;
    private Conditions conditions = new Conditions(new long[0][], new long[0][][]);

    /** Begins anew. */
    void begin(Conditions asked) {
        conditions = asked;
        count = 0;
        isOneRun = true;
    }

    boolean hasGroups() {
        return conditions.groups().length > 0;
    }

    /** Words that are held, in {@link #places}, {@link #fits} and {@link #misses}. */
    int count() {
        return count;
    }

    /** Whether the words held stand side by side. */
    boolean isOneRun() {
        return isOneRun;
    }

    int[] places() {
        return places;
    }

    long[] fits() {
        return fits;
    }

    /** Only meaningful when there are groups. */
    long[] misses() {
        return misses;
    }

    /** The rows of a held word that fit or nearly do. */
    long candidates(int held) {
        return hasGroups() ? fits[held] | misses[held] : fits[held];
    }

    /** Moves a held word, cut to some rows, after those {@code kept} before it; returns how many are kept then. */
    int keep(int held, long rows, int kept) {
        places[kept] = places[held];
        fits[kept] = fits[held] & rows;
        misses[kept] = misses[held] & rows;
        return rows == 0 ? kept : kept + 1;
    }

    /** Drops the words after those kept. */
    void cut(int kept) {
        isOneRun &= kept == count;
        count = kept;
    }

    /** Leaves only the rows in the box. */
    void keep(BoundingBox box, Positions positions) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            long inside = 0;
            for (long left = candidates(i); left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                inside |= positions.isIn(box, (places[i] << 6) + bit) ? 1L << bit : 0;
            }
            kept = keep(i, inside, kept);
        }
        cut(kept);
    }

    /** Writes the rows that fit as a bitmap. */
    void copyTo(long[] words) {
        for (int i = 0; i < count; i++) {
            words[places[i]] |= fits[i];
        }
    }

    int total() {
        int total = 0;
        for (int i = 0; i < count; i++) {
            total += Long.bitCount(fits[i]);
        }
        return total;
    }

    @Override
    public void add(int from, int to) {
        if (from >= to) {
            return;
        }
        isOneRun &= count == 0;
        int first = from >>> 6;
        int length = (to - 1 >>> 6) - first + 1;
        reserve(count + length);
        for (int i = 0; i < length; i++) {
            places[count + i] = first + i;
        }
        Arrays.fill(fits, count, count + length, -1L);
        fits[count] &= -1L << from;
        fits[count + length - 1] &= -1L >>> -to;
        for (int done = 0; done < length; done += BLOCK) {
            filter(count + done, first + done, Math.min(BLOCK, length - done));
        }
        count += length;
    }

    private void reserve(int capacity) {
        if (capacity > places.length) {
            int larger = Math.max(capacity, 2 * places.length);
            places = Arrays.copyOf(places, larger);
            fits = Arrays.copyOf(fits, larger);
            misses = Arrays.copyOf(misses, larger);
        }
    }

    private void filter(int at, int first, int length) {
        for (long[] rows : conditions.all()) {
            for (int i = 0; i < length; i++) {
                fits[at + i] &= rows[first + i];
            }
        }
        if (hasGroups()) {
            Arrays.fill(misses, at, at + length, 0);
        }
        for (long[][] group : conditions.groups()) {
            unite(group, first, length);
            for (int i = 0; i < length; i++) {
                misses[at + i] = misses[at + i] & union[i] | fits[at + i] & ~union[i];
                fits[at + i] &= union[i];
            }
        }
    }

    private void unite(long[][] group, int first, int length) {
        Arrays.fill(union, 0, length, 0);
        for (long[] rows : group) {
            for (int i = 0; i < length; i++) {
                union[i] |= rows[first + i];
            }
        }
    }
}
