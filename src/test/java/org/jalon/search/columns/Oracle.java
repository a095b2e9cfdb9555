package org.jalon.search.columns;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/**
 * A query answered by looking at every row, in words as plain as the contract's: what the snapshot must agree with.
 *
 * @param center of distances
 * @param radiusMeters limit, infinite without one
 * @param box to stay in
 * @param communes to stay in, empty for all
 * @param allOf values that rows must have
 * @param groups facets and the values of which rows must have one
 * @param openFrom minutes by zone, empty for any time
 * @param openLength minutes of which one must be open
 */
record Oracle(
        @Nullable LatLon center,
        double radiusMeters,
        @Nullable BoundingBox box,
        List<Integer> communes,
        List<Integer> allOf,
        List<Query.Group> groups,
        List<Integer> openFrom,
        int openLength) {

    /** The same question as the snapshot takes it. */
    Query.Builder toQuery(Snapshot snapshot) {
        Query.Builder query = Query.builder().allOf(ints(allOf));
        if (center != null && radiusMeters == Double.POSITIVE_INFINITY) {
            query.near(center);
        } else if (center != null) {
            query.near(center, radiusMeters);
        }
        if (box != null) {
            query.inside(box);
        }
        if (!communes.isEmpty()) {
            query.within(snapshot.rowsIn(ints(communes)));
        }
        if (!openFrom.isEmpty()) {
            query.openDuring(openLength, ints(openFrom));
        }
        groups.forEach(group -> query.anyOf(group.facet(), group.values()));
        return query;
    }

    List<Row> byDistance(List<Row> rows) {
        return rows.stream()
                .filter(fits())
                .sorted(Comparator.comparingDouble(this::distance).thenComparing(Row::key))
                .toList();
    }

    List<Row> byName(List<Row> rows) {
        return rows.stream()
                .filter(fits())
                .sorted(Comparator.comparing(Row::name).thenComparing(Row::key))
                .toList();
    }

    List<Row> byKey(List<Row> rows) {
        return rows.stream()
                .filter(fits())
                .sorted(Comparator.comparing(Row::key))
                .toList();
    }

    /** How many rows fit when the value is chosen as well. */
    int leaving(List<Row> rows, Facets facets, int value) {
        int facet = facets.facetOf(value);
        Predicate<Row> others = fitsRest();
        for (Query.Group group : groups) {
            others = others.and(row -> (group.facet() == facet && row.values().get(value)) || hasOneOf(row, group));
        }
        if (groups.stream().noneMatch(group -> group.facet() == facet)) {
            others = others.and(row -> row.values().get(value));
        }
        return (int) rows.stream().filter(others).count();
    }

    double distance(Row row) {
        return center == null ? Double.NaN : center.distanceTo(row.position());
    }

    private Predicate<Row> fits() {
        return fitsRest().and(row -> groups.stream().allMatch(group -> hasOneOf(row, group)));
    }

    private Predicate<Row> fitsRest() {
        return row -> (center == null || distance(row) <= radiusMeters)
                && (box == null || box.contains(row.position()))
                && (communes.isEmpty() || communes.contains(row.commune()))
                && allOf.stream().allMatch(row.values()::get)
                && (openFrom.isEmpty() || isOpen(row));
    }

    private boolean isOpen(Row row) {
        int from = openFrom.get(Math.min(row.zone(), openFrom.size() - 1));
        for (int minute = from; minute < from + openLength; minute++) {
            if (row.week().isOpenAt(minute % Week.MINUTES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOneOf(Row row, Query.Group group) {
        for (int value : group.values()) {
            if (row.values().get(value)) {
                return true;
            }
        }
        return false;
    }

    static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
