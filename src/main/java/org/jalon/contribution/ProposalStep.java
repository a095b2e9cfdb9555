package org.jalon.contribution;

import java.time.Instant;
import java.util.Locale;

/**
 * A step in the life of a proposal. Only ever added to.
 *
 * @param at when
 * @param act what happened
 * @param actor account of a moderator or contributor who was signed in; empty for others, or the rule as {@code rule:typo}
 * @param words that were said with it, may be empty
 */
public record ProposalStep(Instant at, Act act, String actor, String words) {

    /** What can happen to a proposal. */
    public enum Act {
        RECEIVED,
        /** The contributor proved that the mailbox is theirs. */
        CONFIRMED,
        /** The contributor said something else instead. */
        REVISED,
        ASKED,
        ANSWERED,
        /** A moderator took it on, or laid it down. */
        ASSIGNED,
        RELEASED,
        ACCEPTED,
        PARTLY,
        REFUSED,
        WITHDRAWN,
        /** What was decided was taken back; it waits again. */
        UNDONE;

        /** As bundles write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
