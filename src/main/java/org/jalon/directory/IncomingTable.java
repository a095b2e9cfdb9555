package org.jalon.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                facts text,
                raw text,
                issues text,
                fingerprint text
            )
            """;

    private static final String PUT = """
            insert into incoming (source_id, facts, raw, issues, fingerprint) values (?, ?, ?, ?, ?)
            on conflict (source_id) do update set
                facts = excluded.facts, raw = excluded.raw, issues = excluded.issues, fingerprint = excluded.fingerprint
            """;

    private static final String COUNT = "select count(*) from incoming";

    private static final String TO_APPLY = """
            select source_id, facts, raw, issues, fingerprint from incoming
            where source_id > :after and facts is not null
            order by source_id limit :limit
            """;

    private static final String REPEATED = """
            select i.source_id, r.place_id from incoming i
            join record r on r.source = :source and r.source_id = i.source_id
            where i.source_id > :after and i.facts is null
            order by i.source_id limit :limit
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
            Said said = incoming.said();
            if (said == null) {
                for (int column = 2; column <= 5; column++) {
                    row.setNull(column, Types.VARCHAR);
                }
            } else {
                row.setString(2, said.facts());
                row.setString(3, said.raw());
                row.setString(4, said.issues());
                row.setString(5, said.fingerprint());
            }
        });
    }

    int count() {
        return database.jdbc().sql(COUNT).query(Integer.class).single();
    }

    /** Those that do not say the same as before, following an id in the order of ids. */
    List<Incoming> toApply(String after, int limit) {
        return database.jdbc()
                .sql(TO_APPLY)
                .param("after", after)
                .param("limit", limit)
                .query(IncomingTable::incoming)
                .list();
    }

    /** Those that say the same as before, with their places, following an id in the order of ids. */
    Map<String, PlaceId> repeated(String source, String after, int limit) {
        Map<String, PlaceId> found = new LinkedHashMap<>();
        database.jdbc()
                .sql(REPEATED)
                .param("source", source)
                .param("after", after)
                .param("limit", limit)
                .query(row -> {
                    found.put(row.getString(1), new PlaceId(row.getString(2)));
                });
        return found;
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
        return new Incoming(
                row.getString("source_id"),
                new Said(
                        row.getString("facts"),
                        row.getString("raw"),
                        row.getString("issues"),
                        row.getString("fingerprint")));
    }

    /**
     * A record of the run.
     *
     * @param said what it says, absent when that is the same as before
     */
    record Incoming(String id, @Nullable Said said) {}

    /** The texts of a record and their fingerprint. */
    record Said(String facts, String raw, String issues, String fingerprint) {

        static Said of(OriginRecord record) {
            String facts = DirectoryJson.ofFacts(record.facts());
            String issues = DirectoryJson.ofIssues(record.issues());
            return new Said(facts, record.raw(), issues, Fingerprint.of(facts, record.raw(), issues));
        }
    }
}
