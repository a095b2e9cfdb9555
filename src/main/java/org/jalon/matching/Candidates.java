package org.jalon.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Which records are worth comparing: those that share a key which is not over-common. Keys and the places of records are
 * packed into one sorted array of numbers, so that a million records need no objects and no set of pairs.
 */
final class Candidates {

    private static final int RECORD_BITS = Long.SIZE - Keys.BITS;
    private static final int MOST_RECORDS = 1 << RECORD_BITS;

    /**
     * How often others may be found under keys that say little, for one record; the same one is often found several times. A
     * record of a village, or of a city as it is today, has fewer: only in a crowd are the most common of these keys left out.
     */
    private static final int ENOUGH = 48;

    /** Key and place of a record, sorted, only of keys that two records or more share, and not too many. */
    private final long[] entries;

    /** Where the entries of each record are: those of the record at i from starts[i] to before starts[i + 1]. */
    private final int[] starts;

    private final int[] positions;

    private Candidates(long[] entries, int records) {
        this.entries = entries;
        starts = new int[records + 1];
        for (long entry : entries) {
            starts[placeOf(entry) + 1]++;
        }
        for (int i = 0; i < records; i++) {
            starts[i + 1] += starts[i];
        }
        positions = new int[entries.length];
        int[] next = Arrays.copyOf(starts, records);
        for (int position = 0; position < entries.length; position++) {
            positions[next[placeOf(entries[position])]++] = position;
        }
    }

    static Candidates of(List<Fingerprint> records) {
        if (records.size() >= MOST_RECORDS) {
            throw new IllegalArgumentException("too many records: " + records.size());
        }
        Collected collected = new Collected(records.size() * 24);
        for (int i = 0; i < records.size(); i++) {
            int place = i;
            Keys.forEach(records.get(i), key -> collected.add(key << RECORD_BITS | place));
        }
        long[] all = collected.sorted();
        return new Candidates(shared(all), records.size());
    }

    /**
     * Gives the places after this one of the records that it is worth comparing with, each once, in order. Those that share
     * a telling key come all; those that share others come from the rarest key on, until there are enough.
     */
    void forEachAfter(int place, IntConsumer consumer) {
        Gathered gathered = new Gathered();
        long[] blocks = new long[starts[place + 1] - starts[place]];
        int untold = 0;
        for (int at = starts[place]; at < starts[place + 1]; at++) {
            int position = positions[at];
            int end = endOfBlock(position);
            if (end == position + 1) {
                continue;
            }
            if (Keys.isTelling(keyOf(entries[position]))) {
                gathered.add(position, end);
            } else {
                blocks[untold++] = (long) (end - position) << Integer.SIZE | position;
            }
        }
        Arrays.sort(blocks, 0, untold);
        for (int i = 0; i < untold && gathered.count < ENOUGH; i++) {
            int position = (int) blocks[i];
            gathered.add(position, position + (int) (blocks[i] >>> Integer.SIZE));
        }
        gathered.forEach(place, consumer);
    }

    private int endOfBlock(int position) {
        long key = keyOf(entries[position]);
        int end = position + 1;
        while (end < entries.length && keyOf(entries[end]) == key) {
            end++;
        }
        return end;
    }

    /** Places of records, as they are found under keys. */
    private final class Gathered {

        private int[] places = new int[64];
        private int count;

        /** All behind a position, up to the end of its block. */
        void add(int position, int end) {
            int more = end - position - 1;
            if (count + more > places.length) {
                places = Arrays.copyOf(places, Math.max(count + more, count * 2));
            }
            for (int p = position + 1; p < end; p++) {
                places[count++] = placeOf(entries[p]);
            }
        }

        void forEach(int place, IntConsumer consumer) {
            Arrays.sort(places, 0, count);
            for (int i = 0; i < count; i++) {
                if (places[i] != place && (i == 0 || places[i] != places[i - 1])) {
                    consumer.accept(places[i]);
                }
            }
        }
    }

    private static long[] shared(long[] sorted) {
        int kept = 0;
        for (int start = 0; start < sorted.length; ) {
            long key = keyOf(sorted[start]);
            int end = start + 1;
            while (end < sorted.length && keyOf(sorted[end]) == key) {
                end++;
            }
            if (end - start > 1 && end - start <= Keys.mostSharing(key)) {
                System.arraycopy(sorted, start, sorted, kept, end - start);
                kept += end - start;
            }
            start = end;
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static long keyOf(long entry) {
        return entry >>> RECORD_BITS;
    }

    private static int placeOf(long entry) {
        return (int) (entry & MOST_RECORDS - 1);
    }

    /** Numbers that are collected and then sorted, each once. */
    private static final class Collected {

        private long[] numbers;
        private int count;

        Collected(int expected) {
            numbers = new long[Math.max(16, expected)];
        }

        void add(long number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count + count / 2);
            }
            numbers[count++] = number;
        }

        long[] sorted() {
            Arrays.parallelSort(numbers, 0, count);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || numbers[i] != numbers[i - 1]) {
                    numbers[kept++] = numbers[i];
                }
            }
            return Arrays.copyOf(numbers, kept);
        }
    }
}
