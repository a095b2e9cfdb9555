package org.jalon.account.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.provider.Identity;
import org.jalon.storage.Database;

/** Which account belongs to whom a provider knows: by provider and subject, whatever their mail address is there. */
public final class Identities {

    private static final String FIND =
            "select account_id from account_identity where provider = :provider and subject = :subject";

    private static final String ATTACH = """
            insert into account_identity (provider, subject, account_id, created_at, used_at)
            values (:provider, :subject, :account, :now, :now)
            on conflict (provider, subject) do nothing
            """;

    private static final String USE =
            "update account_identity set used_at = :now where provider = :provider and subject = :subject";

    private static final String REMEMBER = """
            insert into provider_session (session_id, provider, id_token) values (:session, :provider, :token)
            on conflict (session_id) do nothing
            """;

    private static final String LEAVE =
            "delete from provider_session where session_id = :session returning provider, id_token";

    private final Database database;
    private final Accounts accounts;
    private final Clock clock;

    public Identities(Database database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A session that a provider began: what it wants to see when it ends. */
    public record Begun(String provider, String idToken) {}

    Optional<Account> find(Identity identity) {
        Optional<Account> account = database.jdbc()
                .sql(FIND)
                .param("provider", identity.provider())
                .param("subject", identity.subject())
                .query(String.class)
                .optional()
                .flatMap(accounts::find);
        account.ifPresent(known -> database.jdbc()
                .sql(USE)
                .param("now", clock.millis())
                .param("provider", identity.provider())
                .param("subject", identity.subject())
                .update());
        return account;
    }

    /** Attaches an identity to an account; false when it is somebody's already. */
    boolean attach(String provider, String subject, Account account) {
        return database.jdbc()
                        .sql(ATTACH)
                        .param("provider", provider)
                        .param("subject", subject)
                        .param("account", account.id())
                        .param("now", clock.millis())
                        .update()
                == 1;
    }

    /** Notes which provider began a session. */
    void remember(String sessionId, String provider, String idToken) {
        database.jdbc()
                .sql(REMEMBER)
                .param("session", sessionId)
                .param("provider", provider)
                .param("token", idToken)
                .update();
    }

    /** Which provider began a session, told once: when it ends. */
    public Optional<Begun> leave(String sessionId) {
        return database.jdbc()
                .sql(LEAVE)
                .param("session", sessionId)
                .query((row, number) -> new Begun(row.getString("provider"), row.getString("id_token")))
                .optional();
    }

    /** The providers that know the owner of an account. */
    public List<String> list(Account account) {
        return database.jdbc()
                .sql("select provider from account_identity where account_id = :account order by provider, subject")
                .param("account", account.id())
                .query(String.class)
                .list();
    }
}
