package org.jalon.account.people;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.account.Access;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.mail.Letter;
import org.jalon.mail.MailAddress;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** What administrators may do to the roles of others: only those roles that lie within their own territories. */
@Component
@ConditionalOnWebApplication
class People {

    private static final int MOST = 1_000;

    private final Accounts accounts;
    private final Access access;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Database database;

    People(Accounts accounts, Access access, AuditTrail audit, Outbox outbox, Database database) {
        this.accounts = accounts;
        this.access = access;
        this.audit = audit;
        this.outbox = outbox;
        this.database = database;
    }

    /** How a change of roles ended. */
    enum Change {
        DONE,
        /** Nothing had to be changed. */
        ALREADY,
        /** The role lies outside of the administrator's territories. */
        BEYOND,
        /** Nobody could give roles any more. */
        LAST
    }

    /** Somebody, with the roles that the administrator may see. */
    record Person(Account account, List<Grant> grants) {}

    /** Those who hold a role in the territories of the administrator. */
    List<Person> list(Actor administrator) {
        return accounts.listWithRoles(MOST).stream()
                .map(account -> new Person(account, visible(administrator, account)))
                .filter(person -> !person.grants().isEmpty())
                .toList();
    }

    private List<Grant> visible(Actor administrator, Account account) {
        return accounts.grants(account.id()).stream()
                .filter(grant -> reaches(administrator, grant))
                .toList();
    }

    private boolean reaches(Actor administrator, Grant grant) {
        return access.may(administrator, Role.ADMINISTRATOR, grant.territory());
    }

    /** Gives somebody a role, and tells them; an account is made when there is none. */
    Change invite(Actor administrator, MailAddress address, Grant grant, Words words, Site site, String roleInWords) {
        if (!reaches(administrator, grant)) {
            return Change.BEYOND;
        }
        return Objects.requireNonNull(database.transaction().execute(status -> {
            Account account = accounts.findOrMake(address, words.language());
            if (!accounts.grant(account.id(), grant)) {
                return Change.ALREADY;
            }
            audit.note(administrator, "account.act.granted", account.id(), details(grant));
            Letter letter = Letter.in(words, "account.letter.invite.subject", site.name())
                    .say("account.letter.invite", administrator.account().shownName(), site.name(), roleInWords);
            letter = site.baseUrl().isEmpty()
                    ? letter.say("account.letter.invite.how")
                    : letter.button(
                            "account.letter.invite.button",
                            URI.create(site.url(words.language().path("/connexion"))));
            outbox.post(address, letter, MailKind.ANSWER);
            return Change.DONE;
        }));
    }

    /** Takes a role. */
    Change revoke(Actor administrator, String accountId, Grant grant) {
        if (!reaches(administrator, grant)) {
            return Change.BEYOND;
        }
        return Objects.requireNonNull(database.transaction().execute(status -> {
            if (!accounts.revoke(accountId, grant)) {
                return Change.ALREADY;
            }
            if (grant.role() == Role.ADMINISTRATOR && accounts.countEverywhere(Role.ADMINISTRATOR) == 0) {
                status.setRollbackOnly();
                return Change.LAST;
            }
            audit.note(administrator, "account.act.revoked", accountId, details(grant));
            return Change.DONE;
        }));
    }

    private static Map<String, String> details(Grant grant) {
        return Map.of("role", grant.role().slug(), "territory", grant.scope());
    }
}
