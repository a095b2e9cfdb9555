package org.jalon.search.columns;

import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of a query that are sets of rows.
 *
 * @param all sets that a row must be in
 * @param groups sets of which a row must be in one, for each group
 */
record Conditions(long[][] all, long[][][] groups) {

    static Conditions of(Query query, Snapshot snapshot, Columns columns) {
        List<long[]> all = new ArrayList<>(query.required.length + 2);
        for (int value : query.required) {
            all.add(columns.rowsOfValue()[value]);
        }
        if (query.openMinutes > 0) {
            all.add(columns.openTimes().openDuring(query.openMinutes, query.openFrom));
        }
        if (query.within != null) {
            all.add(query.within.wordsIn(snapshot));
        }
        if (query.order == Query.Order.RANKING) {
            all.add(snapshot.rowsOf(query.ranking).wordsIn(snapshot));
        }
        long[][][] groups = new long[query.groups.size()][][];
        for (int i = 0; i < groups.length; i++) {
            int[] values = query.groups.get(i).values();
            groups[i] = new long[values.length][];
            for (int j = 0; j < values.length; j++) {
                groups[i][j] = columns.rowsOfValue()[values[j]];
            }
        }
        return new Conditions(all.toArray(long[][]::new), groups);
    }
}
