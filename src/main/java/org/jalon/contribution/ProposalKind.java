package org.jalon.contribution;

import java.util.Locale;

/** What somebody proposes. */
public enum ProposalKind {
    /** A place that is not in the directory. */
    ADD,
    /** Other facts of a place; also its closing for a while, which is a matter of its hours. */
    CORRECT,
    /** A place that is closed for good. */
    CLOSED,
    /** A place that is the same as another. */
    DUPLICATE,
    /** All that is said of a place is right. */
    CONFIRM,
    /** Something else, in words. */
    OTHER;

    /** As bundles and addresses write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
