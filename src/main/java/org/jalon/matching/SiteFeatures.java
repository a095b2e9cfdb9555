package org.jalon.matching;

/** How far two records are on one spot, by address and by point. */
final class SiteFeatures {

    /** Streets are one from this likeness on. */
    private static final double SAME_STREET = 0.75;

    private static final double OTHER_SUFFIX = 0.9;
    private static final double NO_NUMBERS = 0.85;
    private static final double ONE_NUMBER = 0.7;
    private static final double OTHER_NUMBER = 0.3;

    private static final double OTHER_COMMUNE = 0.5;
    private static final double OTHER_COMMUNE_FAR = 0.2;
    private static final double FAR_METERS = 2_000;

    private static final double NEAR_METERS = 40;
    private static final double NEAR_DECADES = 1.3;
    private static final double APART_METERS = 400;
    private static final double APART_DECADES = 1.2;

    /** An address this much the same is where a vehicle stops. */
    private static final double SAME_STOP = 0.7;

    private SiteFeatures() {}

    /** Returns how far the spot is the same, from 0 to 1, for what is looked at together with it. */
    static double look(Comparison.Draft draft) {
        double address = address(draft);
        double meters = draft.metersAtLeast();
        if (draft.isOtherCommune()) {
            draft.put(Feature.COMMUNE_OTHER, 1);
            address *= meters > FAR_METERS ? OTHER_COMMUNE_FAR : OTHER_COMMUNE;
        }
        draft.put(Feature.ADDRESS_SAME, address);
        if (meters >= 0) {
            double near = 1 - Math.log10(Math.max(meters, NEAR_METERS) / NEAR_METERS) / NEAR_DECADES;
            double far = Math.log10(Math.max(meters, APART_METERS) / APART_METERS) / APART_DECADES;
            draft.put(Feature.NEAR, Math.clamp(near, 0, 1));
            draft.put(Feature.FAR, Math.clamp(far, 0, 1) * (1 - address));
        }
        boolean moves = draft.one().itinerant() || draft.other().itinerant();
        draft.put(Feature.STOPS_APART, moves && address <= SAME_STOP);
        return Math.max(address, draft.get(Feature.NEAR));
    }

    private static double address(Comparison.Draft draft) {
        AddressForm one = draft.one().address();
        AddressForm other = draft.other().address();
        if (!one.isKnown() || !other.isKnown()) {
            return 0;
        }
        double street = one.streetLikeness(other);
        if (street < SAME_STREET) {
            draft.put(Feature.STREET_OTHER, 1 - street);
            return 0;
        }
        draft.put(Feature.NUMBER_OTHER, one.isOtherNumber(other));
        return street * numbers(one, other);
    }

    private static double numbers(AddressForm one, AddressForm other) {
        if (one.isOtherNumber(other)) {
            return OTHER_NUMBER;
        }
        if (one.isSameNumber(other)) {
            return one.suffix().equals(other.suffix()) ? 1 : OTHER_SUFFIX;
        }
        return one.numbers().isEmpty() && other.numbers().isEmpty() ? NO_NUMBERS : ONE_NUMBER;
    }
}
