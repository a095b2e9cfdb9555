package org.jalon.account.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.AuditTrail;
import org.jalon.account.Secrets;
import org.jalon.account.entry.AfterProof;
import org.jalon.account.entry.SignIns;
import org.jalon.account.provider.Identity;
import org.jalon.mail.MailAddress;
import org.jalon.storage.Database;

/**
 * Identities that wait until somebody proves that the mailbox is theirs, in the browser that came from the provider. A provider may
 * say any address: saying it opens nobody's account.
 */
final class Claims implements AfterProof {

    private static final String KEEP = """
            insert into identity_claim (browser_hash, address, provider, subject, name, id_token, ends_at)
            values (:browser, :address, :provider, :subject, :name, :token, :ends)
            on conflict (browser_hash, address) do update set provider = excluded.provider, subject = excluded.subject,
                name = excluded.name, id_token = excluded.id_token, ends_at = excluded.ends_at
            """;

    private static final String TAKE = """
            delete from identity_claim where browser_hash = :browser and address = :address and ends_at > :now
            returning provider, subject, name, id_token
            """;

    private final Database database;
    private final Identities identities;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    Claims(Database database, Identities identities, Accounts accounts, AuditTrail audit, Clock clock) {
        this.database = database;
        this.identities = identities;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    void keep(String browser, MailAddress address, Identity identity) {
        database.jdbc()
                .sql(KEEP)
                .param("browser", Secrets.hash(browser))
                .param("address", address.text())
                .param("provider", identity.provider())
                .param("subject", identity.subject())
                .param("name", identity.name())
                .param("token", identity.idToken())
                .param("ends", clock.instant().plus(SignIns.LIFE).toEpochMilli())
                .update();
    }

    @Override
    public void proved(String browser, MailAddress address, Account account, String sessionId) {
        database.transaction()
                .executeWithoutResult(status -> take(browser, address)
                        .filter(claimed -> identities.attach(claimed.provider(), claimed.subject(), account))
                        .ifPresent(claimed -> {
                            welcome(account, claimed);
                            identities.remember(sessionId, claimed.provider(), claimed.idToken());
                        }));
    }

    private Optional<Identity> take(String browser, MailAddress address) {
        return database.jdbc()
                .sql(TAKE)
                .param("browser", Secrets.hash(browser))
                .param("address", address.text())
                .param("now", clock.millis())
                .query((row, number) -> new Identity(
                        row.getString("provider"),
                        row.getString("subject"),
                        address.text(),
                        true,
                        row.getString("name"),
                        row.getString("id_token")))
                .optional();
    }

    /** Takes the name over where there was none, and notes what happened. */
    void welcome(Account account, Identity identity) {
        if (account.name().isEmpty()) {
            accounts.rename(account, identity.name());
        }
        audit.note(
                account.id(), "account.act.identity-attached", account.id(), Map.of("provider", identity.provider()));
    }

    int forget(Instant before) {
        return database.jdbc()
                .sql("delete from identity_claim where ends_at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }
}
