package org.jalon.search.columns;

/** Counts the values of what fits. */
final class Counts {

    private Counts() {}

    /** For each value, how many rows that fit have it. */
    static int[] having(Matches matches, Columns columns) {
        long[][] rowsOfValue = columns.rowsOfValue();
        int[] having = new int[rowsOfValue.length];
        for (int done = 0; done < matches.count(); done += Matches.BLOCK) {
            int end = Math.min(done + Matches.BLOCK, matches.count());
            for (int value = 0; value < having.length; value++) {
                having[value] += common(matches, matches.fits(), rowsOfValue[value], done, end);
            }
        }
        return having;
    }

    /** How many rows that fit are open at the minute that the query wants counted. */
    static int open(Matches matches, Query query, Columns columns) {
        return query.countOpenFrom.length == 0 || matches.count() == 0
                ? 0
                : common(
                        matches,
                        matches.fits(),
                        columns.openTimes().openDuring(1, query.countOpenFrom),
                        0,
                        matches.count());
    }

    /** For each value, how many rows would fit if it were chosen as well. */
    static int[] leaving(Matches matches, Query query, Columns columns, int[] having, int total) {
        if (query.groups.isEmpty()) {
            return having;
        }
        int[] leaving = having.clone();
        for (Query.Group group : query.groups) {
            int first = columns.facets().first(group.facet());
            long[] without = without(group, matches, columns);
            for (int value = first; value < first + columns.facets().size(group.facet()); value++) {
                leaving[value] = total + common(matches, without, columns.rowsOfValue()[value], 0, matches.count());
            }
        }
        return leaving;
    }

    /** The near misses that fail this group. */
    private static long[] without(Query.Group group, Matches matches, Columns columns) {
        long[] without = new long[matches.count()];
        for (int i = 0; i < without.length; i++) {
            long chosen = 0;
            for (int value : group.values()) {
                chosen |= columns.rowsOfValue()[value][matches.places()[i]];
            }
            without[i] = matches.misses()[i] & ~chosen;
        }
        return without;
    }

    private static int common(Matches matches, long[] words, long[] rows, int from, int to) {
        return matches.isOneRun()
                ? sideBySide(words, rows, from, to, matches.places()[from] - from)
                : common(words, rows, from, to, matches.places());
    }

    /** Words in a row: the compiler makes vector code of it. */
    private static int sideBySide(long[] words, long[] rows, int from, int to, int shift) {
        int common = 0;
        for (int i = from; i < to; i++) {
            common += Long.bitCount(words[i] & rows[shift + i]);
        }
        return common;
    }

    private static int common(long[] words, long[] rows, int from, int to, int[] places) {
        int common = 0;
        for (int i = from; i < to; i++) {
            common += Long.bitCount(words[i] & rows[places[i]]);
        }
        return common;
    }
}
