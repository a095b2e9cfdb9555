package org.jalon.search.columns;

/** Counts the values of what fits. */
final class Counts {

    private Counts() {}

    /** For each value, how many rows that fit have it. */
    static int[] having(Matches matches, Columns columns) {
        int[] having = new int[columns.rowsOfValue().length];
        for (int value = 0; value < having.length; value++) {
            having[value] = common(matches, matches.fits(), columns.rowsOfValue()[value]);
        }
        return having;
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
                leaving[value] = total + common(matches, without, columns.rowsOfValue()[value]);
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

    private static int common(Matches matches, long[] words, long[] rows) {
        return matches.isOneRun()
                ? common(words, rows, matches.count() == 0 ? 0 : matches.places()[0], matches.count())
                : common(words, rows, matches.places(), matches.count());
    }

    /** Words side by side: the compiler makes vector code of it. */
    private static int common(long[] words, long[] rows, int first, int count) {
        int common = 0;
        for (int i = 0; i < count; i++) {
            common += Long.bitCount(words[i] & rows[first + i]);
        }
        return common;
    }

    private static int common(long[] words, long[] rows, int[] places, int count) {
        int common = 0;
        for (int i = 0; i < count; i++) {
            common += Long.bitCount(words[i] & rows[places[i]]);
        }
        return common;
    }
}
