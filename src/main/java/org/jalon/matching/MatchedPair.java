package org.jalon.matching;

import java.util.Comparator;

/**
 * Two records that are, or may be, one place.
 *
 * @param left id of the one
 * @param right id of the other, after the first in the order of texts
 * @param score probability of one place
 * @param decision never {@link Decision#DIFFERENT}
 */
public record MatchedPair(String left, String right, double score, Decision decision) {

    /** Likely ones first, then by ids. */
    static final Comparator<MatchedPair> LIKELY_FIRST = Comparator.comparingDouble(MatchedPair::score)
            .reversed()
            .thenComparing(MatchedPair::left)
            .thenComparing(MatchedPair::right);
}
