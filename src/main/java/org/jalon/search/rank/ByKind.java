package org.jalon.search.rank;

import org.jalon.search.index.Entry;

/** The places of the kind asked for: in the commune asked for, then the nearest. */
final class ByKind {

    /** Farther than any two places. */
    static final double ELSEWHERE = 1e8;

    /** How much farther than its distance a place counts that is of the kind without its name saying so. */
    private static final double UNNAMED_METERS = 5_000;

    private ByKind() {}

    static int[] rank(Question question) {
        Ordering order = new Ordering();
        for (Entry entry : question.index().entries().values()) {
            if (question.isOfKind(entry)) {
                double doubt = question.isNamedAsKind(entry) ? 0 : UNNAMED_METERS;
                double there = question.isThere(entry) ? question.isInPart(entry) ? 0 : ELSEWHERE : 2 * ELSEWHERE;
                order.add(question.distance(entry) + question.doubtMeters(entry) + doubt + there, entry);
            }
        }
        return order.keys();
    }
}
