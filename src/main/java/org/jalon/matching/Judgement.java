package org.jalon.matching;

import java.util.List;

/**
 * What the model says of two records.
 *
 * @param score probability of one place, from 0 to 1
 * @param decision what to do
 * @param reasons what counted, that which counted most first
 */
public record Judgement(double score, Decision decision, List<Reason> reasons) {

    public Judgement {
        reasons = List.copyOf(reasons);
    }
}
