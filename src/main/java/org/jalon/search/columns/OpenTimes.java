package org.jalon.search.columns;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * When rows are open. Between two minutes at which any week changes, the same rows are open: their bitmap is made when
 * first asked and kept, so that being open costs a query no more than any other condition.
 */
final class OpenTimes {

    private static final long MAX_BYTES = 64L << 20;

    /** A week in a time zone. */
    record Pattern(int zone, Week week) {}

    private final List<Pattern> patterns;
    private final int[] patternOfRow;
    /** For each minute, how many changes there are up to it. */
    private final int[] spanOfMinute = new int[Week.MINUTES];

    private final Cache<List<Integer>, long[]> openRows;

    OpenTimes(List<Pattern> patterns, int[] patternOfRow) {
        this.patterns = List.copyOf(patterns);
        this.patternOfRow = patternOfRow;
        BitSet changes = new BitSet(Week.MINUTES + 1);
        patterns.forEach(pattern -> pattern.week().markChanges(changes));
        int span = 0;
        for (int minute = 0; minute < Week.MINUTES; minute++) {
            span += changes.get(minute) ? 1 : 0;
            spanOfMinute[minute] = span;
        }
        long bytes = 8L * Bits.words(patternOfRow.length);
        openRows = Caffeine.newBuilder()
                .maximumSize(Math.clamp(MAX_BYTES / Math.max(bytes, 1), 16, 4096))
                .build();
    }

    Pattern of(int row) {
        return patterns.get(patternOfRow[row]);
    }

    /** The rows open at some minute among {@code length} ones from the minute given for their zone, the last for all zones after it. */
    long[] openDuring(int length, int[] from) {
        List<Integer> key = new ArrayList<>(from.length + 1);
        key.add(length);
        for (int minute : from) {
            key.add(length == 1 ? spanOfMinute[minute] : minute);
        }
        return openRows.get(key, made -> compute(length, from));
    }

    private long[] compute(int length, int[] from) {
        long[] open = new long[patterns.size()];
        for (int i = 0; i < open.length; i++) {
            Pattern pattern = patterns.get(i);
            open[i] = pattern.week().isOpenDuring(from[Math.min(pattern.zone(), from.length - 1)], length) ? 1 : 0;
        }
        long[] rows = new long[Bits.words(patternOfRow.length)];
        for (int row = 0; row < patternOfRow.length; row++) {
            rows[row >>> 6] |= open[patternOfRow[row]] << row;
        }
        return rows;
    }
}
