package org.jalon.intake.proposal;

import java.util.List;
import org.jalon.intake.proposal.ProposedColumn.Reason;

/**
 * One thing that a column could be for.
 *
 * @param facts of the column
 * @param target it could have
 * @param confidence from 0 to 1
 * @param reason why
 * @param detail of the reason
 * @param translations of its values
 */
record Guess(
        ColumnFacts facts,
        Target target,
        double confidence,
        Reason reason,
        String detail,
        List<Translation> translations) {

    static Guess of(ColumnFacts facts, Target target, double confidence, Reason reason, double share) {
        return new Guess(facts, target, confidence, reason, percent(share), List.of());
    }

    static Guess nothing(ColumnFacts facts, Reason reason, double confidence) {
        return new Guess(facts, Target.NONE, confidence, reason, "", List.of());
    }

    ProposedColumn propose() {
        return new ProposedColumn(
                facts.name(), facts.samples(3), target, Math.min(1, confidence), reason, detail, translations);
    }

    static String percent(double share) {
        return Long.toString(Math.round(100 * share));
    }
}
