package org.jalon.care.claim;

import java.util.Map;
import java.util.Objects;
import org.jalon.account.Account;
import org.jalon.account.AuditTrail;
import org.jalon.care.Managers;
import org.jalon.directory.Place;
import org.jalon.site.Site;
import org.jalon.storage.Database;

/** The one way to become a manager, whatever came before: never without a note in the audit trail, never without the others told. */
public final class Arrivals {

    private final Database database;
    private final Managers managers;
    private final ClaimTable claims;
    private final Invitations invitations;
    private final ClaimLetters letters;
    private final AuditTrail audit;

    public Arrivals(
            Database database,
            Managers managers,
            ClaimTable claims,
            Invitations invitations,
            ClaimLetters letters,
            AuditTrail audit) {
        this.database = database;
        this.managers = managers;
        this.claims = claims;
        this.invitations = invitations;
        this.letters = letters;
        this.audit = audit;
    }

    /**
     * Makes somebody a manager; joins the transaction of its caller.
     *
     * @param by account of who decided it
     */
    Claims.Result become(Account account, Place place, Managers.Way way, String by, Site reached) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            if (!managers.add(place.id(), account, way)) {
                return Claims.Result.ALREADY;
            }
            invitations.delete(place.id(), account.address());
            claims.findNewest(place.id(), account)
                    .ifPresent(claim -> claims.decide(claim.id(), ClaimTable.State.WITHDRAWN, account.id(), ""));
            audit.note(by, "care.act.manager", place.id().text(), Map.of("compte", account.id(), "voie", way.name()));
            letters.arrival(place, account, way, reached);
            return Claims.Result.DONE;
        }));
    }
}
