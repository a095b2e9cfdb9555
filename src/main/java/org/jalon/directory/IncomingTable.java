package org.jalon.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * What a source says in one run, by id, in a table that lives as long as the transaction. It makes the last of several
 * rows with one id count, and tells what is gone, without keeping the source in memory. Of a record that says the same
 * as before, only the id is kept.
 */
final class IncomingTable {

    private static final String DROP = "drop table if exists incoming";

    private static final String CREATE = """
            create temporary table incoming (
                source_id text primary key,
                times integer not null,
                facts text,
                raw text,
                issues text,
                fingerprint text
            )
            """;

    private static final String PUT = """
            insert into incoming (source_id, times, facts, raw, issues, fingerprint) values (?, ?, ?, ?, ?, ?)
            on conflict (source_id) do update set
                times = incoming.times + excluded.times, facts = excluded.facts, raw = excluded.raw,
                issues = excluded.issues, fingerprint = excluded.fingerprint
            """;

    private static final String COUNT = "select count(*) from incoming";
    private static final String REPEATED = "select coalesce(sum(times - 1), 0) from incoming";

    private static final String TO_APPLY = """
            select source_id, times, facts, raw, issues, fingerprint from incoming
            where source_id > :after and (facts is not null or times > 1)
            order by source_id limit :limit
            """;

    private static final String KNOWN = "select count(*) from record where source = :source and withdrawn_at is null";

    private static final String GONE_CONDITION = """
            from record r where r.source = :source and r.withdrawn_at is null
            and not exists (select 1 from incoming i where i.source_id = r.source_id)
            """;

    private static final String GONE_COUNT = "select count(*) " + GONE_CONDITION;
    private static final String GONE = "select r.source_id " + GONE_CONDITION + " order by r.source_id limit :limit";

    private final Database database;

    IncomingTable(Database database) {
        this.database = database;
    }

    void create() {
        drop();
        database.batches().execute(CREATE);
    }

    void drop() {
        database.batches().execute(DROP);
    }

    void put(Collection<Incoming> records) {
        database.batches().batchUpdate(PUT, records, Publication.BATCH, (row, incoming) -> {
            row.setString(1, incoming.id());
            row.setInt(2, incoming.times());
            Said said = incoming.said();
            if (said == null) {
                for (int column = 3; column <= 6; column++) {
                    row.setNull(column, Types.VARCHAR);
                }
            } else {
                row.setString(3, said.facts());
                row.setString(4, said.raw());
                row.setString(5, said.issues());
                row.setString(6, said.fingerprint());
            }
        });
    }

    int count() {
        return database.jdbc().sql(COUNT).query(Integer.class).single();
    }

    /** How many rows were repeats of an id. */
    int repeated() {
        return database.jdbc().sql(REPEATED).query(Integer.class).single();
    }

    /** Those that do not say the same as before, or were there several times, following an id in the order of ids. */
    List<Incoming> toApply(String after, int limit) {
        return database.jdbc()
                .sql(TO_APPLY)
                .param("after", after)
                .param("limit", limit)
                .query(IncomingTable::incoming)
                .list();
    }

    /** How many live records the source had before. */
    int known(String source) {
        return database.jdbc()
                .sql(KNOWN)
                .param("source", source)
                .query(Integer.class)
                .single();
    }

    int goneCount(String source) {
        return database.jdbc()
                .sql(GONE_COUNT)
                .param("source", source)
                .query(Integer.class)
                .single();
    }

    /** The first live records that the source no longer has. */
    List<RecordRef> gone(String source, int limit) {
        return database
                .jdbc()
                .sql(GONE)
                .param("source", source)
                .param("limit", limit)
                .query(String.class)
                .list()
                .stream()
                .map(id -> new RecordRef(source, id))
                .toList();
    }

    private static Incoming incoming(ResultSet row, int index) throws SQLException {
        String facts = row.getString("facts");
        Said said = facts == null
                ? null
                : new Said(facts, row.getString("raw"), row.getString("issues"), row.getString("fingerprint"));
        return new Incoming(row.getString("source_id"), row.getInt("times"), said);
    }

    /**
     * A record of the run.
     *
     * @param times how often the source has its id
     * @param said what it says, absent when that is the same as before
     */
    record Incoming(String id, int times, @Nullable Said said) {}

    /** The texts of a record and their fingerprint. */
    record Said(String facts, String raw, String issues, String fingerprint) {

        static Said of(OriginRecord incoming) {
            return of(incoming.facts(), incoming.raw(), incoming.issues());
        }

        static Said of(Facts facts, String raw, List<RecordIssue> issues) {
            String factsText = DirectoryJson.ofFacts(facts);
            String issuesText = DirectoryJson.ofIssues(issues);
            return new Said(factsText, raw, issuesText, Fingerprint.of(factsText, raw, issuesText));
        }
    }
}
