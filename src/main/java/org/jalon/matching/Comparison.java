package org.jalon.matching;

import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/** What two records have in common and what not, feature by feature. Symmetric and immutable. */
public final class Comparison {

    private final double[] values;
    private final double meters;

    private Comparison(double[] values, double meters) {
        this.values = values;
        this.meters = meters;
    }

    /** The value of a feature; 0 when it says nothing. */
    public double value(Feature feature) {
        return values[feature.ordinal()];
    }

    /** The sum of the values, each times the weight of its feature. */
    double weighed(double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    /** Metres between the points, -1 when one is not known. */
    public double meters() {
        return meters;
    }

    static Comparison of(Fingerprint one, Fingerprint other, Statistics statistics) {
        Draft draft = new Draft(one, other, statistics);
        KindFeatures.look(draft);
        double name = NameFeatures.look(draft);
        double site = SiteFeatures.look(draft);
        double contact = ContactFeatures.look(draft);
        draft.put(Feature.NAME_AND_SITE, name * site);
        draft.put(Feature.NAME_AND_CONTACT, name * Math.min(1, contact));
        draft.put(Feature.ORIGIN_SAME, one.origin().equals(other.origin()));
        return new Comparison(draft.values, draft.meters);
    }

    /** A comparison while features are looked at. */
    static final class Draft {

        private static final double UNKNOWN = -1;
        private static final int FEATURES = Feature.values().length;

        private final Fingerprint one;
        private final Fingerprint other;
        private final Statistics statistics;
        private final double[] values = new double[FEATURES];
        private final double meters;

        private Draft(Fingerprint one, Fingerprint other, Statistics statistics) {
            this.one = one;
            this.other = other;
            this.statistics = statistics;
            meters = meters(one, other);
        }

        Fingerprint one() {
            return one;
        }

        Fingerprint other() {
            return other;
        }

        Statistics statistics() {
            return statistics;
        }

        /** Metres between the points, less their uncertainty; -1 when one is not known. */
        double metersAtLeast() {
            return meters < 0 ? UNKNOWN : Math.max(0, meters - one.uncertaintyMeters() - other.uncertaintyMeters());
        }

        boolean isOtherCommune() {
            return !one.communeCode().isEmpty()
                    && !other.communeCode().isEmpty()
                    && !one.communeCode().equals(other.communeCode());
        }

        double get(Feature feature) {
            return values[feature.ordinal()];
        }

        boolean is(Feature feature) {
            return get(feature) > 0;
        }

        void put(Feature feature, double value) {
            values[feature.ordinal()] = value;
        }

        void put(Feature feature, boolean value) {
            put(feature, value ? 1 : 0);
        }

        private static double meters(Fingerprint one, Fingerprint other) {
            @Nullable LatLon here = one.point();
            @Nullable LatLon there = other.point();
            return here == null || there == null ? UNKNOWN : here.distanceTo(there);
        }
    }
}
