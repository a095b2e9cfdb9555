package org.jalon.contribution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.account.Secrets;

/**
 * Names a proposal, in addresses and in the history of places. It is no secret.
 *
 * @param text twelve letters, digits, hyphens or low lines
 */
public record ProposalId(String text) {

    private static final int LENGTH = 12;
    private static final String DECISION = "proposal:";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{" + LENGTH + "}");

    public ProposalId {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not the id of a proposal");
        }
    }

    /** The id that an address names; empty when no proposal can have it. */
    public static Optional<ProposalId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new ProposalId(text)) : Optional.empty();
    }

    static ProposalId make() {
        return new ProposalId(Secrets.make().substring(0, LENGTH));
    }

    /** The proposal that led to a revision, from what the revision says of why it was made. */
    static Optional<ProposalId> ofDecision(String decision) {
        return decision.startsWith(DECISION) ? parse(decision.substring(DECISION.length())) : Optional.empty();
    }

    /** How the history of places names what this proposal led to. */
    public String decision() {
        return DECISION + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
