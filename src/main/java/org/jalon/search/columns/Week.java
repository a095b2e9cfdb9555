package org.jalon.search.columns;

import java.util.Arrays;
import java.util.BitSet;

/** The open minutes of a week, Monday 00:00 being minute 0. Immutable; equal weeks share storage in a snapshot. */
public final class Week {

    /** Minutes in a week. */
    public static final int MINUTES = 7 * 24 * 60;

    /** Never known to be open: closed for ever, or hours that nobody said. */
    public static final Week NEVER = new Week(new int[0]);

    private final int[] bounds;

    private Week(int[] bounds) {
        this.bounds = bounds;
    }

    /**
     * The week open during these spans.
     *
     * @param bounds start and end (exclusive) of each span, in any order; starts from 0 to 10079; an end beyond the week
     *     goes on from its Monday
     */
    public static Week of(int... bounds) {
        BitSet minutes = new BitSet(MINUTES);
        for (int i = 0; i < bounds.length; i += 2) {
            int start = bounds[i];
            int end = bounds[i + 1];
            if (start < 0 || start >= MINUTES || end < start || end > start + MINUTES) {
                throw new IllegalArgumentException("not a span of a week: " + start + "-" + end);
            }
            minutes.set(start, Math.min(end, MINUTES));
            minutes.set(0, Math.max(end - MINUTES, 0));
        }
        return of(minutes);
    }

    private static Week of(BitSet minutes) {
        int[] bounds = new int[20];
        int count = 0;
        for (int start = minutes.nextSetBit(0); start >= 0; ) {
            int end = minutes.nextClearBit(start);
            bounds = count == bounds.length ? Arrays.copyOf(bounds, 2 * count) : bounds;
            bounds[count++] = start;
            bounds[count++] = end;
            start = minutes.nextSetBit(end);
        }
        return count == 0 ? NEVER : new Week(Arrays.copyOf(bounds, count));
    }

    /** Whether it is open at some minute of the {@code length} minutes from {@code from}, going on from Monday after Sunday. */
    public boolean isOpenDuring(int from, int length) {
        int end = from + length;
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] < end && bounds[i + 1] > from || bounds[i] < end - MINUTES) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is open at the minute. */
    public boolean isOpenAt(int minute) {
        return isOpenDuring(minute, 1);
    }

    /** Marks the minutes at which it opens or closes. */
    void markChanges(BitSet minutes) {
        for (int bound : bounds) {
            minutes.set(bound);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Week week && Arrays.equals(bounds, week.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
