package org.jalon.account.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Secrets;
import org.jalon.storage.Database;

/** The sessions of all who are signed in. They are in the database, so they outlive restarts and can be ended from elsewhere. */
public final class Sessions {

    private static final String INSERT = """
            insert into account_session (id, token_hash, account_id, way, device, created_at, seen_at, ends_at)
            values (:id, :hash, :account, :way, :device, :now, :now, :ends)
            """;

    private static final String FIND = """
            select id, account_id, created_at, seen_at from account_session
            where token_hash = :hash and ends_at > :now and seen_at > :idle
            """;

    private static final String LIST = """
            select * from account_session where account_id = :account and ends_at > :now and seen_at > :idle
            order by seen_at desc, id
            """;

    /** Writing at each request would be waste. */
    private static final Duration STEP = Duration.ofMinutes(5);

    private final Database database;
    private final Accounts accounts;
    private final SessionLimits limits;
    private final Clock clock;

    public Sessions(Database database, Accounts accounts, SessionLimits limits, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.limits = limits;
        this.clock = clock;
    }

    private record Found(String id, String accountId, Instant createdAt, Instant seenAt) {}

    /** Begins one and gives its secret, for the cookie. */
    String begin(Account account, Session.Way way, String device) {
        String token = Secrets.make();
        Instant now = clock.instant();
        database.jdbc()
                .sql(INSERT)
                .param("id", UUID.randomUUID().toString())
                .param("hash", Secrets.hash(token))
                .param("account", account.id())
                .param("way", way.name())
                .param("device", device)
                .param("now", now.toEpochMilli())
                .param("ends", now.plus(limits.longest()).toEpochMilli())
                .update();
        accounts.see(account);
        return token;
    }

    /** Who has the session of this secret, unless it has ended. */
    Optional<Actor> find(String token) {
        Instant now = clock.instant();
        return database.jdbc()
                .sql(FIND)
                .param("hash", Secrets.hash(token))
                .param("now", now.toEpochMilli())
                .param("idle", now.minus(limits.idle()).toEpochMilli())
                .query((row, number) -> new Found(
                        row.getString("id"),
                        row.getString("account_id"),
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        Instant.ofEpochMilli(row.getLong("seen_at"))))
                .optional()
                .flatMap(found -> actor(found, now));
    }

    private Optional<Actor> actor(Found found, Instant now) {
        Optional<Account> account = accounts.find(found.accountId());
        if (account.isPresent() && found.seenAt().isBefore(now.minus(STEP))) {
            database.jdbc()
                    .sql("update account_session set seen_at = :now where id = :id")
                    .param("now", now.toEpochMilli())
                    .param("id", found.id())
                    .update();
            accounts.see(account.orElseThrow());
        }
        return account.map(known -> new Actor(known, found.id(), found.createdAt(), accounts.grants(known.id())));
    }

    /** Whether somebody proved who they are so recently, or so many times that long ago, that they may act with privileges. */
    boolean isFresh(Actor actor, int times) {
        return actor.confirmedAt().plus(limits.fresh().multipliedBy(times)).isAfter(clock.instant());
    }

    /** The sessions of an account that have not ended, the last used first. */
    public List<Session> list(String accountId) {
        Instant now = clock.instant();
        return database.jdbc()
                .sql(LIST)
                .param("account", accountId)
                .param("now", now.toEpochMilli())
                .param("idle", now.minus(limits.idle()).toEpochMilli())
                .query((row, number) -> session(row))
                .list();
    }

    /** Ends a session of an account; another account's is left alone. */
    public boolean end(String accountId, String sessionId) {
        return database.jdbc()
                        .sql("delete from account_session where id = :id and account_id = :account")
                        .param("id", sessionId)
                        .param("account", accountId)
                        .update()
                == 1;
    }

    /** Ends all sessions of an account but one. */
    public int endOthers(String accountId, String sessionId) {
        return database.jdbc()
                .sql("delete from account_session where id <> :id and account_id = :account")
                .param("id", sessionId)
                .param("account", accountId)
                .update();
    }

    /** Deletes the sessions that were last used before an instant. */
    public int forget(Instant before) {
        return database.jdbc()
                .sql("delete from account_session where seen_at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getString("id"),
                Session.Way.valueOf(row.getString("way")),
                row.getString("device"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("seen_at")));
    }
}
