package org.jalon.contribution;

import java.util.Locale;

/** How far a proposal is. */
public enum ProposalState {
    /** For somebody to decide. */
    WAITING,
    /** For its contributor to answer a question; it may be decided all the same. */
    ASKED,
    /** All of it was published, by a person or by a rule. */
    ACCEPTED,
    /** Some of it was published, or otherwise than proposed. */
    PARTLY,
    REFUSED,
    /** Taken back by its contributor. */
    WITHDRAWN;

    /** Whether it is to be decided. */
    public boolean isOpen() {
        return this == WAITING || this == ASKED;
    }

    /** As bundles and addresses write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
