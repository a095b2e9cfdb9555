package org.jalon.care.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.account.Access;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.care.Managers;
import org.jalon.care.Whereabouts;
import org.jalon.directory.Place;
import org.jalon.site.Site;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;

/** What moderators decide about the managers of places in their territories. */
public final class ClaimModeration {

    private static final int MOST_READ = 10_000;

    private final Database database;
    private final Managers managers;
    private final ClaimTable claims;
    private final ClaimLetters letters;
    private final Arrivals arrivals;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Access access;
    private final Whereabouts whereabouts;
    private final Gazetteer gazetteer;

    public ClaimModeration(
            Database database,
            Managers managers,
            ClaimTable claims,
            ClaimLetters letters,
            Arrivals arrivals,
            Accounts accounts,
            AuditTrail audit,
            Access access,
            Whereabouts whereabouts,
            Gazetteer gazetteer) {
        this.database = database;
        this.managers = managers;
        this.claims = claims;
        this.letters = letters;
        this.arrivals = arrivals;
        this.accounts = accounts;
        this.audit = audit;
        this.access = access;
        this.whereabouts = whereabouts;
        this.gazetteer = gazetteer;
    }

    /** A moderator of the territory ends somebody's managing, and tells them why. */
    Claims.Result remove(Actor moderator, Place place, String accountId, String words, Site reached) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            if (!moderates(moderator, place)) {
                return Claims.Result.NOT_POSSIBLE;
            }
            Optional<Account> gone = accounts.find(accountId);
            if (gone.isEmpty() || !managers.remove(place.id(), accountId)) {
                return Claims.Result.ALREADY;
            }
            letters.removal(place, gone.orElseThrow(), Claims.bounded(words), reached);
            audit.note(moderator, "care.act.manager-removed", place.id().text(), Map.of("compte", accountId));
            return Claims.Result.DONE;
        }));
    }

    /** The claims that wait in the territories of a moderator, oldest first. */
    List<ClaimTable.Claim> listWaiting(Actor moderator, int limit) {
        return claims.listWaiting(MOST_READ).stream()
                .filter(claim -> moderates(moderator, claim.commune()))
                .limit(limit)
                .toList();
    }

    /** A moderator of the territory believes a claim, or does not. */
    Claims.Result decide(
            Actor moderator, ClaimTable.Claim claim, Place place, boolean accepted, String answer, Site reached) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            if (!moderates(moderator, claim.commune())) {
                return Claims.Result.NOT_POSSIBLE;
            }
            ClaimTable.State state = accepted ? ClaimTable.State.ACCEPTED : ClaimTable.State.REFUSED;
            Optional<Account> claimant = accounts.find(claim.accountId());
            if (claimant.isEmpty()
                    || !claims.decide(claim.id(), state, moderator.account().id(), Claims.bounded(answer))) {
                return Claims.Result.ALREADY;
            }
            Account account = claimant.orElseThrow();
            if (accepted) {
                arrivals.become(
                        account,
                        place,
                        Managers.Way.MODERATOR,
                        moderator.account().id(),
                        reached);
            } else {
                audit.note(moderator, "care.act.claim-refused", place.id().text(), Map.of("compte", account.id()));
            }
            letters.outcome(place, account, accepted, Claims.bounded(answer), reached);
            return Claims.Result.DONE;
        }));
    }

    /** Whether somebody moderates the commune of a place. */
    boolean moderates(Actor actor, Place place) {
        return whereabouts.may(actor, Role.MODERATOR, place);
    }

    private boolean moderates(Actor actor, String commune) {
        return actor.hasEverywhere(Role.MODERATOR)
                || gazetteer
                        .findCommune(commune)
                        .filter(known -> access.may(actor, Role.MODERATOR, known))
                        .isPresent();
    }
}
