package org.jalon.intake.proposal;

import java.util.Locale;
import org.jalon.intake.proposal.ProposedColumn.Reason;
import org.jalon.site.Words;

/** A proposal in words, for pages and for the terminal. */
public final class ProposalWords {

    /** From here on a proposal is said to be sure, or likely. */
    private static final double SURE = 0.85;

    private static final double LIKELY = 0.65;

    private final Words words;

    public ProposalWords(Words words) {
        this.words = words;
    }

    /** What a column is for: "Code postal". */
    public String target(Target target) {
        return words.say("mapping.target." + (target.code().isEmpty() ? "none" : target.code()));
    }

    /** How sure it is: "probable". */
    public String confidence(double confidence) {
        return words.say("mapping.sure." + level(confidence));
    }

    /** {@code high}, {@code middle} or {@code low}. */
    public String level(double confidence) {
        return confidence >= SURE ? "high" : confidence >= LIKELY ? "middle" : "low";
    }

    /** Why it is proposed; empty when a mapping says so. */
    public String reason(ProposedColumn column) {
        if (column.reason() == Reason.MAPPED) {
            return "";
        }
        String key = "mapping.reason."
                + column.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.say(key, column.detail());
    }

    /** What a trap is and what comes of it. */
    public String trap(Trap trap) {
        String example = trap.example().length() > 60 ? trap.example().substring(0, 60) + "…" : trap.example();
        return words.say("mapping.trap." + trap.kind().slug(), trap.column(), trap.count(), example);
    }
}
