package org.jalon.care.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.care.Managers;
import org.jalon.care.PublishedMail;
import org.jalon.care.Whereabouts;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.storage.Database;
import org.jalon.territory.Commune;

/**
 * What people do to manage a place, together with others or no longer. Each act is one transaction: the rights, the audit trail and
 * the mails that tell of it come together or not at all.
 */
public final class Claims {

    /** Characters of the words of a claim or of an answer. */
    static final int LONGEST_WORDS = 1_000;

    private static final int MOST_WAITING = 10;
    private static final int MOST_INVITATIONS = 10;

    private final Database database;
    private final Managers managers;
    private final Codes codes;
    private final ClaimTable claims;
    private final Invitations invitations;
    private final ClaimLetters letters;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Arrivals arrivals;
    private final Whereabouts whereabouts;

    public Claims(
            Database database,
            Managers managers,
            Codes codes,
            ClaimTable claims,
            Invitations invitations,
            ClaimLetters letters,
            Accounts accounts,
            AuditTrail audit,
            Arrivals arrivals,
            Whereabouts whereabouts) {
        this.database = database;
        this.managers = managers;
        this.codes = codes;
        this.claims = claims;
        this.invitations = invitations;
        this.letters = letters;
        this.accounts = accounts;
        this.audit = audit;
        this.arrivals = arrivals;
        this.whereabouts = whereabouts;
    }

    /** How an act ended. */
    enum Result {
        DONE,
        /** There was nothing to do. */
        ALREADY,
        /** Too many, of this person or for that mailbox. */
        TOO_MANY,
        /** They may not, or what it needs is not there any more. */
        NOT_POSSIBLE
    }

    /** Becomes a manager at once: the address one signs in with is one that the place publishes. */
    Result takeByAddress(Actor actor, Place place, Site reached) {
        return PublishedMail.of(place).contains(actor.account().address())
                ? arrivals.become(
                        actor.account(),
                        place,
                        Managers.Way.ADDRESS,
                        actor.account().id(),
                        reached)
                : Result.NOT_POSSIBLE;
    }

    /** Sends a code to one of the published addresses. */
    Result sendCode(Actor actor, Place place, int number, Words words) {
        List<MailAddress> published = PublishedMail.of(place);
        if (number < 0 || number >= published.size()) {
            return Result.NOT_POSSIBLE;
        }
        MailAddress address = published.get(number);
        return Objects.requireNonNull(database.transaction().execute(status -> {
            Optional<String> code = codes.make(place.id(), actor.account(), address);
            if (code.isEmpty() || !letters.code(place, address, code.orElseThrow(), words)) {
                status.setRollbackOnly();
                return Result.TOO_MANY;
            }
            audit.note(actor, "care.act.code-sent", place.id().text(), Map.of());
            return Result.DONE;
        }));
    }

    /** Tries a code; the right one makes a manager, as long as the place still publishes the address it was sent to. */
    Codes.Tried tryCode(Actor actor, Place place, String typed, Site reached) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            Codes.Tried tried = codes.tryCode(place.id(), actor.account(), typed);
            if (tried instanceof Codes.Tried.Right(MailAddress address)) {
                if (!PublishedMail.of(place).contains(address)) {
                    return new Codes.Tried.Over();
                }
                arrivals.become(
                        actor.account(),
                        place,
                        Managers.Way.CODE,
                        actor.account().id(),
                        reached);
            }
            return tried;
        }));
    }

    /** Asks the moderators of the territory, in words. */
    Result ask(Actor actor, Place place, String words) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            if (managers.manages(actor.account(), place.id()) || isWaiting(actor, place)) {
                return Result.ALREADY;
            }
            if (claims.countWaiting(actor.account()) >= MOST_WAITING) {
                return Result.TOO_MANY;
            }
            claims.insert(place.id(), actor.account(), bounded(words), commune(place));
            audit.note(actor, "care.act.claimed", place.id().text(), Map.of());
            return Result.DONE;
        }));
    }

    private boolean isWaiting(Actor actor, Place place) {
        return claims.findNewest(place.id(), actor.account())
                .filter(claim -> claim.state() == ClaimTable.State.WAITING)
                .isPresent();
    }

    /** Invites somebody to manage a place that one manages. */
    Result invite(Actor actor, Place place, MailAddress address, Words words, Site reached) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            if (!managers.manages(actor.account(), place.id())) {
                return Result.NOT_POSSIBLE;
            }
            if (managers.of(place.id()).stream().anyMatch(one -> one.address().equals(address))) {
                return Result.ALREADY;
            }
            if (invitations.countOfToday(actor.account()) >= MOST_INVITATIONS
                    || !letters.invitation(place, address, actor.account(), words, reached)) {
                return Result.TOO_MANY;
            }
            invitations.insert(place.id(), address, actor.account());
            audit.note(actor, "care.act.invited", place.id().text(), Map.of());
            return Result.DONE;
        }));
    }

    /** Accepts an invitation to the address one signs in with; its host must still manage the place. */
    Result accept(Actor actor, Place place, Site reached) {
        Account account = actor.account();
        boolean invited = host(place, account).isPresent();
        return invited
                ? arrivals.become(account, place, Managers.Way.INVITATION, account.id(), reached)
                : Result.NOT_POSSIBLE;
    }

    /** Who invited somebody to a place, and manages it still. */
    Optional<Account> host(Place place, Account guest) {
        return invitations
                .findHost(place.id(), guest.address())
                .flatMap(accounts::find)
                .filter(host -> managers.manages(host, place.id()));
    }

    /** Ceases to manage a place. */
    Result leave(Actor actor, Place place) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            if (!managers.remove(place.id(), actor.account().id())) {
                return Result.ALREADY;
            }
            audit.note(actor, "care.act.left", place.id().text(), Map.of());
            return Result.DONE;
        }));
    }

    private String commune(Place place) {
        return whereabouts.commune(place).map(Commune::code).orElse("");
    }

    static String bounded(String words) {
        String text = words.strip();
        return text.length() > LONGEST_WORDS ? text.substring(0, LONGEST_WORDS) : text;
    }
}
