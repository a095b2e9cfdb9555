package org.jalon.search.columns;

import java.util.Collection;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * All places at one moment as columns in memory. Answers position, filters, opening times, order, totals and facet counts
 * in microseconds. Immutable and thread-safe: to change it, make another and swap them.
 *
 * <pre>{@code
 * Facets facets = Facets.of(9, 5);                       // services, audiences
 * SnapshotBuilder builder = Snapshot.builder(facets);
 * builder.add(new Row(key, position, values, commune, 0, Week.of(540, 720), "mairie de lille"));
 * Snapshot snapshot = builder.build();
 *
 * Found found = snapshot.find(Query.builder()
 *         .near(home, 20_000)                            // nearest first, within 20 km
 *         .anyOf(0, facets.value(0, 3), facets.value(0, 4))
 *         .within(snapshot.rowsIn(59350))
 *         .openAt(600)                                   // Monday 10:00
 *         .build());
 * }</pre>
 */
public final class Snapshot {

    private final Columns columns;
    private final Queue<Finder> idle = new ConcurrentLinkedQueue<>();

    Snapshot(Columns columns) {
        this.columns = columns;
    }

    /** Begins a snapshot of rows that have these facets. */
    public static SnapshotBuilder builder(Facets facets) {
        return new SnapshotBuilder(facets);
    }

    /**
     * The same rows but for those changed, added or removed. Makes everything anew, in about a second and a half a million
     * rows: gather changes, and do not call it for each.
     */
    public Snapshot with(Collection<Row> changed, Collection<Integer> removed) {
        Set<Integer> replaced = new HashSet<>(removed);
        changed.forEach(row -> replaced.add(row.key()));
        SnapshotBuilder builder = builder(columns.facets());
        for (int row = 0; row < size(); row++) {
            if (!replaced.contains(columns.keys()[row])) {
                builder.add(columns.row(row));
            }
        }
        changed.forEach(builder::add);
        return builder.build();
    }

    /** How many rows there are. */
    public int size() {
        return columns.size();
    }

    public Facets facets() {
        return columns.facets();
    }

    /** Whether there is a row of this key. */
    public boolean contains(int key) {
        return findRow(key) >= 0;
    }

    /** What fits the query: a page of it in order, its total and its counts. */
    public Found find(Query query) {
        Finder polled = idle.poll();
        Finder finder = polled == null ? new Finder(this, columns) : polled;
        Found found = finder.find(query);
        idle.offer(finder);
        return found;
    }

    /** All rows that fit the query, whatever its order, limit and page. */
    public RowSet matching(Query query) {
        return new RowSet(this, new Finder(this, columns).matching(query));
    }

    /** The rows of these keys; those unknown are skipped. */
    public RowSet rowsOf(int... keys) {
        long[] words = new long[columns.words()];
        for (int key : keys) {
            int row = findRow(key);
            if (row >= 0) {
                Bits.set(words, row);
            }
        }
        return new RowSet(this, words);
    }

    /** The rows in any of these communes. */
    public RowSet rowsIn(int... communes) {
        long[] words = new long[columns.words()];
        for (int commune : communes) {
            columns.communes().collect(commune, words);
        }
        return new RowSet(this, words);
    }

    /** The key of a row, which a {@link RowSet} numbers from 0. */
    public int key(int row) {
        return columns.keys()[row];
    }

    int findRow(int key) {
        return columns.findRow(key);
    }
}
