package org.jalon.care.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalon.account.Account;
import org.jalon.directory.PlaceId;
import org.jalon.storage.Database;

/** The table {@code manager_claim}: those who say in words that a place is theirs. */
public final class ClaimTable {

    private static final String INSERT = """
            insert into manager_claim (id, place_id, account_id, words, commune, state, created_at)
            values (:id, :place, :account, :words, :commune, 'WAITING', :now)
            """;

    private static final String LIST_WAITING =
            "select * from manager_claim where state = 'WAITING' order by created_at, id limit :limit";

    private static final String NEWEST = """
            select * from manager_claim where place_id = :place and account_id = :account
            order by created_at desc, id desc limit 1
            """;

    private static final String DECIDE = """
            update manager_claim set state = :state, decided_by = :by, decided_at = :now, answer = :answer
            where id = :id and state = 'WAITING'
            """;

    private final Database database;
    private final Clock clock;

    public ClaimTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How far a claim is. */
    public enum State {
        WAITING,
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }

    /**
     * A claim.
     *
     * @param id of it
     * @param place that somebody says is theirs
     * @param accountId theirs
     * @param words in which they say so
     * @param commune INSEE code of the commune of the place
     * @param state it is in
     * @param answer of who decided, may be empty
     * @param at when it was made
     */
    record Claim(
            String id,
            PlaceId place,
            String accountId,
            String words,
            String commune,
            State state,
            String answer,
            Instant at) {}

    void insert(PlaceId place, Account account, String words, String commune) {
        database.jdbc()
                .sql(INSERT)
                .param("id", UUID.randomUUID().toString())
                .param("place", place.text())
                .param("account", account.id())
                .param("words", words)
                .param("commune", commune)
                .param("now", clock.millis())
                .update();
    }

    List<Claim> listWaiting(int limit) {
        return database.jdbc()
                .sql(LIST_WAITING)
                .param("limit", limit)
                .query(ClaimTable::claim)
                .list();
    }

    Optional<Claim> find(String id) {
        return database.jdbc()
                .sql("select * from manager_claim where id = :id")
                .param("id", id)
                .query(ClaimTable::claim)
                .optional();
    }

    /** The newest of somebody for a place. */
    Optional<Claim> findNewest(PlaceId place, Account account) {
        return database.jdbc()
                .sql(NEWEST)
                .param("place", place.text())
                .param("account", account.id())
                .query(ClaimTable::claim)
                .optional();
    }

    /** How many of somebody wait. */
    int countWaiting(Account account) {
        return database.jdbc()
                .sql("select count(*) from manager_claim where account_id = :account and state = 'WAITING'")
                .param("account", account.id())
                .query(Integer.class)
                .single();
    }

    /** Ends a claim that waits; false when it does not. */
    boolean decide(String id, State state, String by, String answer) {
        return database.jdbc()
                        .sql(DECIDE)
                        .param("id", id)
                        .param("state", state.name())
                        .param("by", by)
                        .param("answer", answer)
                        .param("now", clock.millis())
                        .update()
                == 1;
    }

    /** Deletes those that were decided, and were made before an instant. */
    public int forget(Instant before) {
        return database.jdbc()
                .sql("delete from manager_claim where state <> 'WAITING' and created_at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getString("id"),
                new PlaceId(row.getString("place_id")),
                row.getString("account_id"),
                row.getString("words"),
                row.getString("commune"),
                State.valueOf(row.getString("state")),
                row.getString("answer"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
