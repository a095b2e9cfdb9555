package org.jalon.duplicates;

import org.jalon.matching.Judgement;
import org.jalon.matching.MatchedPair;
import org.jalon.matching.Matching;

/** What the model says of pairs, to be kept. */
final class Likenesses {

    private Likenesses() {}

    static Pair.Likeness of(Matching matching, MatchedPair pair) {
        Judgement judged = matching.judge(pair.left(), pair.right());
        return new Pair.Likeness(pair.score(), pair.decision(), judged.reasons());
    }
}
