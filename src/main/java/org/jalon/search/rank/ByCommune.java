package org.jalon.search.rank;

import org.jalon.search.index.Entry;

/** The places of a commune, those of the associated commune that was named first, then the nearest around. */
final class ByCommune {

    private static final double AROUND_METERS = 100_000;

    private ByCommune() {}

    static int[] rank(Question question) {
        Ordering order = new Ordering();
        for (Entry entry : question.index().entries().values()) {
            double distance = question.distance(entry);
            if (question.isThere(entry)) {
                double doubt = question.doubtMeters(entry);
                order.add(distance + doubt + (question.isInPart(entry) ? 0 : ByKind.ELSEWHERE), entry);
            } else if (distance <= AROUND_METERS) {
                order.add(distance + question.doubtMeters(entry) + 2 * ByKind.ELSEWHERE, entry);
            }
        }
        return order.keys();
    }
}
