package org.jalon.about.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may be declared.
 *
 * @param conformity to RGAA; none without an audit that counts
 * @param audit the last one, null when there never was one
 * @param counts whether that audit is still good
 */
public record Standing(Conformity conformity, @Nullable KeptAudit audit, boolean counts) {

    static final Standing UNAUDITED = new Standing(Conformity.NONE, null, false);

    static Standing of(KeptAudit audit, LocalDate today) {
        boolean counts = audit.counts(today);
        return new Standing(counts ? audit.rates().conformity() : Conformity.NONE, audit, counts);
    }
}
