package org.jalon.about.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An audit that was kept.
 *
 * @param id of it
 * @param grid as it was filled in
 * @param rates what it comes to
 * @param fileName it came in
 * @param accountId who brought it, null for the command line or an account that is gone
 * @param keptAt when
 * @param ending why it no longer counts, null while it does
 * @param endedOn since which day, null while it counts
 */
public record KeptAudit(
        String id,
        AuditGrid grid,
        Rates rates,
        String fileName,
        @Nullable String accountId,
        Instant keptAt,
        @Nullable Ending ending,
        @Nullable LocalDate endedOn) {

    /** The law takes an audit for this long at most. */
    private static final int YEARS = 3;

    /** Why an audit no longer counts. */
    public enum Ending {
        /** It should never have been kept: nothing is said of it any more. */
        WITHDRAWN,
        /** The site is no longer the one that was audited. */
        CHANGED
    }

    /** The last day on which it counts, unless the site changes before. */
    public LocalDate validUntil() {
        return grid.day().plusYears(YEARS);
    }

    /** Whether a declaration may rest on it. */
    public boolean counts(LocalDate today) {
        return ending == null && !today.isAfter(validUntil());
    }
}
