package org.jalon.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.storage.Database;

/** All accounts, and the roles they hold. What changes roles is noted in the {@link AuditTrail} by who changes them. */
public final class Accounts {

    private static final String INSERT = """
            insert into account (id, address, language, created_at, seen_at) values (:id, :address, :language, :now, :now)
            on conflict (address) do nothing
            """;

    private static final String WITH_ROLES = """
            select * from account where exists (select 1 from account_grant where account_grant.account_id = account.id)
            order by address limit :limit
            """;

    private static final String GRANT = """
            insert into account_grant (account_id, role, territory, given_at) values (:id, :role, :territory, :now)
            on conflict (account_id, role, territory) do nothing
            """;

    private static final String REVOKE =
            "delete from account_grant where account_id = :id and role = :role and territory = :territory";

    private static final String FORGET = """
            delete from account where seen_at < :before
                and not exists (select 1 from account_grant where account_grant.account_id = account.id)
            """;

    private static final int ID_LENGTH = 16;
    private static final int LONGEST_NAME = 80;

    private final Database database;
    private final Clock clock;

    public Accounts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The account of this id. */
    public Optional<Account> find(String id) {
        return database.jdbc()
                .sql("select * from account where id = :id")
                .param("id", id)
                .query((row, number) -> account(row))
                .optional();
    }

    /** The account of this address. */
    public Optional<Account> find(MailAddress address) {
        return database.jdbc()
                .sql("select * from account where address = :address")
                .param("address", address.text())
                .query((row, number) -> account(row))
                .optional();
    }

    /** The accounts that hold a role, by address. */
    public List<Account> listWithRoles(int limit) {
        return database.jdbc()
                .sql(WITH_ROLES)
                .param("limit", limit)
                .query((row, number) -> account(row))
                .list();
    }

    /** The account of this address, made when there is none. */
    public Account findOrMake(MailAddress address, Language language) {
        database.jdbc()
                .sql(INSERT)
                .param("id", Secrets.make().substring(0, ID_LENGTH))
                .param("address", address.text())
                .param("language", language.name())
                .param("now", clock.millis())
                .update();
        return find(address).orElseThrow();
    }

    /** Calls somebody as they want to be called; what is too long is cut. */
    public void rename(Account account, String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        database.jdbc()
                .sql("update account set name = :name where id = :id")
                .param("name", line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line)
                .param("id", account.id())
                .update();
    }

    /** The roles that an account holds, by role and territory. */
    public List<Grant> grants(String accountId) {
        return database.jdbc()
                .sql("select role, territory from account_grant where account_id = :id order by role, territory")
                .param("id", accountId)
                .query((row, number) ->
                        new Grant(Role.valueOf(row.getString("role")), Actor.territoryOf(row.getString("territory"))))
                .list();
    }

    /** Gives a role; false when it was held already. */
    public boolean grant(String accountId, Grant grant) {
        return change(GRANT, accountId, grant) == 1;
    }

    /** Takes a role; false when it was not held. */
    public boolean revoke(String accountId, Grant grant) {
        return change(REVOKE, accountId, grant) == 1;
    }

    private int change(String sql, String accountId, Grant grant) {
        var statement = database.jdbc()
                .sql(sql)
                .param("id", accountId)
                .param("role", grant.role().name())
                .param("territory", grant.scope());
        return (sql.equals(GRANT) ? statement.param("now", clock.millis()) : statement).update();
    }

    /** How many hold this role everywhere. */
    public int countEverywhere(Role role) {
        return database.jdbc()
                .sql("select count(*) from account_grant where role = :role and territory = ''")
                .param("role", role.name())
                .query(Integer.class)
                .single();
    }

    /** Notes that somebody is here, once a day. */
    public void see(Account account) {
        if (account.seenAt().isBefore(clock.instant().minus(Duration.ofDays(1)))) {
            database.jdbc()
                    .sql("update account set seen_at = :now where id = :id")
                    .param("now", clock.millis())
                    .param("id", account.id())
                    .update();
        }
    }

    /** Deletes an account, with its roles, sessions and passkeys. */
    public void delete(String accountId) {
        database.jdbc()
                .sql("delete from account where id = :id")
                .param("id", accountId)
                .update();
    }

    /** Deletes the accounts without roles that nobody used since an instant. */
    int forget(Instant before) {
        return database.jdbc()
                .sql(FORGET)
                .param("before", before.toEpochMilli())
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("id"),
                new MailAddress(row.getString("address")),
                row.getString("name"),
                Language.valueOf(row.getString("language")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("seen_at")));
    }
}
