package org.jalon.search.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/** What is asked of a snapshot: every condition given must hold. Immutable; {@link Builder} explains the conditions. */
public final class Query {

    /** The most results that a page can have. */
    public static final int MAX_LIMIT = 200;

    final @Nullable LatLon center;
    final double radiusMeters;
    final @Nullable BoundingBox box;
    final @Nullable RowSet within;
    final int[] required;
    final List<Group> groups;
    final int[] openFrom;
    final int openMinutes;
    final int[] countOpenFrom;
    final Order order;
    final int[] ranking;
    final int limit;
    final @Nullable After after;

    /** The orders of results; equal ones are in the order of their keys. */
    enum Order {
        DISTANCE,
        NAME,
        RANKING,
        KEY
    }

    /** Any of these values of one facet. */
    record Group(int facet, int[] values) {}

    private Query(Builder asked) {
        center = asked.center;
        radiusMeters = asked.radiusMeters;
        box = asked.box;
        within = asked.within;
        required = asked.required;
        groups = asked.groups == null ? List.of() : List.copyOf(asked.groups);
        openFrom = asked.openFrom;
        openMinutes = asked.openMinutes;
        countOpenFrom = asked.countOpenFrom;
        order = asked.order == null ? center == null ? Order.KEY : Order.DISTANCE : asked.order;
        ranking = asked.ranking;
        limit = asked.limit;
        after = asked.after;
    }

    /** A query for everything, to be narrowed. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects conditions. Not thread-safe. */
    public static final class Builder {

        private static final int[] NONE = {};

        private @Nullable LatLon center;
        private double radiusMeters = Double.POSITIVE_INFINITY;
        private @Nullable BoundingBox box;
        private @Nullable RowSet within;
        private int[] required = NONE;
        private @Nullable List<Group> groups;
        private int[] openFrom = NONE;
        private int openMinutes;
        private int[] countOpenFrom = NONE;
        private @Nullable Order order;
        private int[] ranking = NONE;
        private int limit = 20;
        private @Nullable After after;

        private Builder() {}

        /** Measures distances from here and, unless another order is asked, gives the nearest first. */
        public Builder near(LatLon center) {
            this.center = center;
            return this;
        }

        /** As {@link #near(LatLon)}, no farther than the radius: great-circle distance in metres, the limit included. */
        public Builder near(LatLon center, double radiusMeters) {
            if (!(radiusMeters >= 0)) {
                throw new IllegalArgumentException("not a radius: " + radiusMeters);
            }
            this.radiusMeters = radiusMeters;
            return near(center);
        }

        /** In the box, its edges included. */
        public Builder inside(BoundingBox box) {
            this.box = box;
            return this;
        }

        /** Among these rows of the same snapshot; asked twice, among those in both. */
        public Builder within(RowSet rows) {
            within = within == null ? rows : within.and(rows);
            return this;
        }

        /** Has all these values. Their facets count as if nothing had been chosen in them. */
        public Builder allOf(int... values) {
            int[] more = Arrays.copyOf(required, required.length + values.length);
            System.arraycopy(values, 0, more, required.length, values.length);
            required = more;
            return this;
        }

        /** Has at least one of these values of one facet; with no value, nothing fits. At most once a facet. */
        public Builder anyOf(int facet, int... values) {
            groups = groups == null ? new ArrayList<>() : groups;
            if (groups.stream().anyMatch(group -> group.facet() == facet)) {
                throw new IllegalArgumentException("facet " + facet + " asked twice");
            }
            groups.add(new Group(facet, values.clone()));
            return this;
        }

        /**
         * Open at a minute of the week, 0 being Monday 00:00.
         *
         * @param minutes the local minute in each time zone by its number; the last one stands for all zones after it
         */
        public Builder openAt(int... minutes) {
            return openDuring(1, minutes);
        }

        /** Open at some minute among {@code length} ones, 1 to a week, from the local minute given for each time zone as above. */
        public Builder openDuring(int length, int... from) {
            if (length < 1 || length > Week.MINUTES || from.length == 0) {
                throw new IllegalArgumentException("not a time of the week");
            }
            for (int minute : from) {
                if (minute < 0 || minute >= Week.MINUTES) {
                    throw new IllegalArgumentException("not a minute of the week: " + minute);
                }
            }
            openFrom = from.clone();
            openMinutes = length;
            return this;
        }

        /** Counts beside which of what fits is open at a minute of the week, given as to {@link #openAt}. */
        public Builder countingOpenAt(int... minutes) {
            countOpenFrom = minutes.clone();
            return this;
        }

        /** In the order of names. */
        public Builder byName() {
            order = Order.NAME;
            return this;
        }

        /** Only the rows of these keys, in this order: what a text search ranked. Keys that the snapshot lacks are skipped. */
        public Builder ranked(int... keys) {
            order = Order.RANKING;
            ranking = keys;
            return this;
        }

        /** How many results at most, from 0 to {@value #MAX_LIMIT}. Totals and counts are of all that fit. */
        public Builder limit(int limit) {
            if (limit < 0 || limit > MAX_LIMIT) {
                throw new IllegalArgumentException("not a limit: " + limit);
            }
            this.limit = limit;
            return this;
        }

        /** The page after the one that ended here; the order and its centre or ranking must be the same. */
        public Builder after(@Nullable After after) {
            this.after = after;
            return this;
        }

        public Query build() {
            return new Query(this);
        }
    }
}
