package org.jalon.directory;

import java.time.Instant;
import java.util.List;

/**
 * How good a sheet is, as one number for those who sort thousands. Pages show its two parts apart, since a full sheet may be
 * old, and a fresh one short.
 *
 * @param completeness what it says of what people need
 * @param toVerify whether nobody looked after it for long
 */
public record QualityScore(Completeness completeness, boolean toVerify) {

    /** The score of a sheet that says all that people need, and is fresh. */
    public static final int BEST = 100;

    /** What is taken off a sheet that is to be verified: a quarter. */
    private static final int QUARTERS_LEFT = 3;

    /** The score of a place, today where it is. */
    public static QualityScore of(Place place, FreshnessRule rule, Instant now) {
        return new QualityScore(Completeness.of(place.facts()), rule.isToVerify(place, now));
    }

    /**
     * From 0 to {@link #BEST}: the weights of the facts that are known among those that are asked
     * ({@link NeededFact#weight()}), in percent, less a quarter when the sheet is to be verified; rounded down.
     */
    public int points() {
        int known = weight(completeness.known());
        int asked = known + weight(completeness.missing());
        int points = BEST * known;
        return toVerify ? points * QUARTERS_LEFT / (4 * asked) : points / asked;
    }

    private static int weight(List<NeededFact> facts) {
        return facts.stream().mapToInt(NeededFact::weight).sum();
    }
}
