package org.jalon.search.columns;

import java.util.Objects;
import org.jalon.geo.LatLon;

/** Answers queries one at a time, with buffers that it keeps. Not thread-safe. */
final class Finder {

    /** Up to this many rows it is quicker to measure all that fit than to look around the centre. */
    private static final int FEW = 512;

    /** No two points of the Earth are farther apart, in metres. */
    private static final double FARTHEST = Math.PI * LatLon.EARTH_RADIUS_METERS;

    private final Snapshot snapshot;
    private final Columns columns;
    final Matches matches = new Matches();
    private final Nearest nearest = new Nearest();

    Finder(Snapshot snapshot, Columns columns) {
        this.snapshot = snapshot;
        this.columns = columns;
    }

    Found find(Query query) {
        Conditions conditions = Conditions.of(query, snapshot, columns);
        begin(query);
        gather(query, conditions, query.radiusMeters);
        int total = matches.total();
        int[] having = Counts.having(matches, columns);
        int[] leaving = Counts.leaving(matches, query, columns, having, total);
        int open = Counts.open(matches, query, columns);
        if (query.limit > 0 && total > 0) {
            order(query, conditions, total);
        }
        return page(query, total, having, leaving, open);
    }

    /** The rows that fit, as a bitmap. */
    long[] matching(Query query) {
        nearest.begin(0, 0, 0);
        gather(query, Conditions.of(query, snapshot, columns), query.radiusMeters);
        return bitmap();
    }

    private long[] bitmap() {
        long[] words = new long[columns.words()];
        matches.copyTo(words);
        return words;
    }

    /** One row more than asked tells whether another page follows. */
    void begin(Query query) {
        int capacity = query.limit == 0 ? 0 : query.limit + 1;
        After after = query.after;
        if (after == null) {
            nearest.begin(capacity, -1, -1);
        } else if (query.order == Query.Order.NAME) {
            nearest.begin(capacity, columns.names().lastUpTo(after.name(), after.key()), Integer.MAX_VALUE);
        } else {
            nearest.begin(capacity, after.measure(), after.key());
        }
    }

    /** Gathers what fits within a radius and, where that is the order, the nearest of it. */
    void gather(Query query, Conditions conditions, double radiusMeters) {
        matches.begin(conditions);
        new Region(query.center, radiusMeters, query.box).cover(columns.grid(), matches);
        if (query.box != null) {
            matches.keep(query.box, columns.positions());
        }
        if (query.center != null && radiusMeters < Double.POSITIVE_INFINITY) {
            measure(query.center, radiusMeters, query.order == Query.Order.DISTANCE);
        }
    }

    private void measure(LatLon center, double radiusMeters, boolean ordering) {
        new Circle(center, radiusMeters)
                .keep(
                        matches,
                        ordering ? nearest : Nearest.NONE,
                        columns.positions().points(),
                        columns.keys());
    }

    void order(Query query, Conditions conditions, int total) {
        switch (query.order) {
            case DISTANCE -> {
                if (query.radiusMeters == Double.POSITIVE_INFINITY) {
                    lookAround(Objects.requireNonNull(query.center), query, conditions, total);
                }
            }
            case NAME -> offerAll(columns.names().ranks());
            case RANKING -> offerRanked(query.ranking);
            case KEY -> offerAll(columns.keys());
        }
    }

    /** Widens a circle until it holds the page. */
    private void lookAround(LatLon center, Query query, Conditions conditions, int total) {
        if (total <= FEW) {
            measure(center, FARTHEST, true);
            return;
        }
        double radius =
                columns.grid().bandHeightMeters() * Math.sqrt((query.limit + 1) / 20.0 * columns.size() / total);
        radius = Math.max(radius, 1.2 * Positions.meters(Math.max(0, nearest.afterMeasure())));
        for (; ; radius *= 2) {
            nearest.clear();
            gather(query, conditions, Math.min(radius, FARTHEST));
            if (nearest.isFull() || radius >= FARTHEST) {
                return;
            }
        }
    }

    private void offerAll(int[] measures) {
        double worst = nearest.worst();
        for (int i = 0; i < matches.count(); i++) {
            int base = matches.places()[i] << 6;
            for (long left = matches.fits()[i]; left != 0; left &= left - 1) {
                int row = base + Long.numberOfTrailingZeros(left);
                if (measures[row] <= worst) {
                    worst = nearest.offer(measures[row], columns.keys()[row]);
                }
            }
        }
    }

    private void offerRanked(int[] ranking) {
        long[] words = bitmap();
        for (int rank = (int) nearest.afterMeasure() + 1; rank < ranking.length && !nearest.isFull(); rank++) {
            int row = columns.findRow(ranking[rank]);
            if (row >= 0 && Bits.get(words, row)) {
                nearest.offer(rank, ranking[rank]);
            }
        }
    }

    Found page(Query query, int total, int[] having, int[] leaving, int open) {
        int size = Math.min(nearest.size(), query.limit);
        int[] keys = new int[size];
        double[] squaredChords = new double[query.center == null ? 0 : size];
        Circle circle =
                query.center == null || query.order == Query.Order.DISTANCE ? null : new Circle(query.center, FARTHEST);
        for (int i = 0; i < size; i++) {
            keys[i] = nearest.key(i);
            if (circle != null) {
                int row = columns.findRow(keys[i]);
                squaredChords[i] = circle.squaredChord(columns.positions().points(), row);
            } else if (query.center != null) {
                squaredChords[i] = nearest.measure(i);
            }
        }
        After next = nearest.size() > size ? last(query, size - 1) : null;
        return new Found(total, keys, squaredChords, having, leaving, open, next);
    }

    private After last(Query query, int index) {
        int key = nearest.key(index);
        String name = query.order == Query.Order.NAME ? columns.names().of(columns.findRow(key)) : "";
        return new After(nearest.measure(index), name, key);
    }
}
