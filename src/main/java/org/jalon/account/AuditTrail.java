package org.jalon.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jalon.storage.Database;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was done by people with privileges, and to accounts. It is only ever added to, in the transaction of what was done;
 * the job of retention alone takes from its end.
 */
public final class AuditTrail {

    private static final String ADD = """
            insert into audit (id, at, actor, act, object, details) values (:id, :at, :actor, :act, :object, :details)
            """;

    private static final String FIND = """
            select * from audit
            where at < :before and (:text = '' or lower(act) like :like escape '!' or object = :text or actor = :text
                                    or lower(details) like :like escape '!')
            order by at desc, id desc limit :limit
            """;

    private static final String OF_ACCOUNT = "select * from audit where actor = :id or object = :id order by at, id";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;
    private final Clock clock;

    public AuditTrail(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds an entry for what somebody who is signed in did. */
    public void note(Actor actor, String act, String object, Map<String, String> details) {
        note(actor.account().id(), act, object, details);
    }

    /** Adds an entry; the actor is the id of an account, or empty for the terminal. */
    public void note(String actor, String act, String object, Map<String, String> details) {
        database.jdbc()
                .sql(ADD)
                .param("id", UUID.randomUUID().toString())
                .param("at", clock.millis())
                .param("actor", actor)
                .param("act", act)
                .param("object", object)
                .param("details", JSON.writeValueAsString(new TreeMap<>(details)))
                .update();
    }

    /**
     * The newest entries from before an instant.
     *
     * @param text id of an account or object, or a piece of the act or its details; empty for all
     */
    public List<AuditEntry> find(String text, Instant before, int limit) {
        String plain = text.strip();
        return database.jdbc()
                .sql(FIND)
                .param("before", before.toEpochMilli())
                .param("text", plain)
                .param("like", "%" + plain.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    /** All entries about an account and what it did, oldest first. */
    public List<AuditEntry> ofAccount(String accountId) {
        return database.jdbc()
                .sql(OF_ACCOUNT)
                .param("id", accountId)
                .query((row, number) -> entry(row))
                .list();
    }

    /** The only statement that takes entries away: those that were kept for as long as was promised. */
    int forget(Instant before) {
        return database.jdbc()
                .sql("delete from audit where at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }

    private static AuditEntry entry(java.sql.ResultSet row) throws java.sql.SQLException {
        return new AuditEntry(
                row.getString("id"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("actor"),
                row.getString("act"),
                row.getString("object"),
                JSON.readValue(row.getString("details"), new TypeReference<>() {}));
    }
}
