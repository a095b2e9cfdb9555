package org.jalon.search.rank;

import java.util.Collections;
import org.jalon.search.index.Entry;
import org.jalon.search.lexicon.Need;

/**
 * The places that answer a need: first those near that answer it exactly, by distance, then those near that answer it
 * acceptably, then the same farther away.
 */
final class ByNeed {

    /** What people go to on their own: beyond, an acceptable answer nearby is better than the exact one. */
    private static final double NEAR_METERS = 15_000;

    /** How much farther than its distance a place counts that answers exactly but nothing around the need. */
    private static final double NARROW_METERS = 2_000;

    private static final double TIER = 1e8;

    private ByNeed() {}

    static int[] rank(Question question) {
        Ordering order = new Ordering();
        for (Entry entry : question.index().entries().values()) {
            boolean exact = false;
            boolean acceptable = false;
            for (Need need : question.meaning().needs()) {
                exact |= isExact(need, entry);
                acceptable |= isAcceptable(need, entry);
            }
            if (exact || acceptable) {
                double distance = question.distance(entry);
                double tier = (exact ? 0 : 1) + (distance <= NEAR_METERS ? 0 : 2);
                double kind = question.meaning().kinds().isEmpty() || question.isOfKind(entry) ? 0 : 4;
                double doubt = question.doubtMeters(entry) + (acceptable ? 0 : NARROW_METERS);
                order.add((tier + kind) * TIER + distance + doubt, entry);
            }
        }
        return order.keys();
    }

    /** Whether it answers the need exactly, as far as what is said of it can tell. */
    static boolean isExact(Need need, Entry entry) {
        return !Collections.disjoint(need.topics(), entry.topics())
                || !Collections.disjoint(need.services(), entry.services());
    }

    static boolean isAcceptable(Need need, Entry entry) {
        return !Collections.disjoint(need.nearTopics(), entry.topics())
                || !Collections.disjoint(need.nearServices(), entry.services());
    }
}
