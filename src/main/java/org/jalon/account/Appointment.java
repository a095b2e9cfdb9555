package org.jalon.account;

import java.util.Map;
import java.util.Objects;
import org.jalon.account.entry.SignIns;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.storage.Database;

/** Gives somebody a role from the terminal, and a first way in. Whoever has the terminal of the machine may do all. */
public final class Appointment {

    private final Accounts accounts;
    private final SignIns signIns;
    private final AuditTrail audit;
    private final Database database;

    Appointment(Accounts accounts, SignIns signIns, AuditTrail audit, Database database) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.audit = audit;
        this.database = database;
    }

    /**
     * Makes the account when there is none, and gives it the role everywhere.
     *
     * @return the path of a link that signs in whoever opens it first, within a day
     */
    public String appoint(MailAddress address, Role role, Language language) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            Account account = accounts.findOrMake(address, language);
            accounts.grant(account.id(), Grant.everywhere(role));
            audit.note("", "account.act.appointed", account.id(), Map.of("role", role.slug()));
            return language.path("/connexion/lien/" + signIns.first(address, language));
        }));
    }
}
