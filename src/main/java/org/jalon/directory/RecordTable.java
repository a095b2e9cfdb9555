package org.jalon.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.storage.Database;

/** The records of every source, and the sources. */
final class RecordTable {

    private static final String SELECT = """
            select r.source, r.source_id, r.place_id, r.facts, r.said_at, r.raw, r.issues, r.founding, r.first_seen_at, r.changed_at,
                   coalesce(r.seen_at, s.seen_at) as seen_at, r.withdrawn_at, r.verified
            from record r join source s on s.name = r.source
            """;

    private static final String OF_IDS = SELECT + "where r.source = :source and r.source_id in (:ids)";
    private static final String OF_PLACES =
            SELECT + "where r.place_id in (:places) order by r.first_seen_at, r.source, r.source_id";

    private static final String PAGE = SELECT + """
            where r.withdrawn_at is null and (r.source > :source or (r.source = :source and r.source_id > :id))
            order by r.source, r.source_id limit :limit
            """;

    private static final String FINGERPRINTS = """
            select source_id, fingerprint from record
            where source = :source and source_id in (:ids) and withdrawn_at is null
            """;

    private static final String WRITE = """
            insert into record (source, source_id, place_id, facts, said_at, raw, issues, fingerprint, founding,
                                first_seen_at, changed_at, seen_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (source, source_id) do update set
                facts = excluded.facts, said_at = excluded.said_at, raw = excluded.raw, issues = excluded.issues,
                fingerprint = excluded.fingerprint, founding = excluded.founding,
                changed_at = excluded.changed_at, seen_at = excluded.seen_at, withdrawn_at = null
            """;

    private static final String WITHDRAW = """
            update record set withdrawn_at = ?, seen_at = (select s.seen_at from source s where s.name = record.source)
            where source = ? and source_id = ?
            """;

    private static final String TOUCH_SOURCE = """
            insert into source (name, first_seen_at, seen_at) values (:name, :at, :at)
            on conflict (name) do update set seen_at = excluded.seen_at
            """;

    private static final String REGISTER_SOURCE = """
            insert into source (name, first_seen_at, seen_at) values (:name, :at, :at) on conflict (name) do nothing
            """;

    private static final String SOURCES = """
            select s.name, s.seen_at, count(r.source_id) - count(r.withdrawn_at) as records,
                   count(r.withdrawn_at) as withdrawn
            from source s left join record r on r.source = s.name
            where s.name <> 'personnes'
            group by s.name, s.seen_at order by s.name
            """;

    private final Database database;

    RecordTable(Database database) {
        this.database = database;
    }

    /** Fingerprints of the live records of a source among these ids. */
    Map<String, String> fingerprints(String source, Collection<String> ids) {
        Map<String, String> found = new HashMap<>();
        database.jdbc()
                .sql(FINGERPRINTS)
                .param("source", source)
                .param("ids", ids)
                .query(row -> {
                    found.put(row.getString(1), row.getString(2));
                });
        return found;
    }

    List<KnownRecord> find(String source, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.jdbc()
                        .sql(OF_IDS)
                        .param("source", source)
                        .param("ids", ids)
                        .query(RecordTable::record)
                        .list();
    }

    List<KnownRecord> ofPlaces(Collection<String> places) {
        return database.jdbc()
                .sql(OF_PLACES)
                .param("places", places)
                .query(RecordTable::record)
                .list();
    }

    /** The live records that follow one, in the order of sources and ids. */
    List<KnownRecord> page(RecordRef after, int limit) {
        return database.jdbc()
                .sql(PAGE)
                .param("source", after.source())
                .param("id", after.id())
                .param("limit", limit)
                .query(RecordTable::record)
                .list();
    }

    /** Inserts records or replaces what they said; a record stays with its place. */
    void write(List<Heard> records) {
        database.batches().batchUpdate(WRITE, records, Publication.BATCH, (row, heard) -> {
            row.setString(1, heard.ref().source());
            row.setString(2, heard.ref().id());
            row.setString(3, heard.place().text());
            row.setString(4, DirectoryJson.ofFacts(heard.facts()));
            row.setString(5, DirectoryJson.ofDates(heard.saidAt()));
            row.setString(6, heard.raw());
            row.setString(7, DirectoryJson.ofIssues(heard.issues()));
            row.setString(8, heard.fingerprint());
            row.setInt(9, heard.founding() ? 1 : 0);
            row.setLong(10, heard.at().toEpochMilli());
            row.setLong(11, heard.changedAt().toEpochMilli());
            if (heard.ref().isOfPeople()) {
                row.setLong(12, heard.at().toEpochMilli());
            } else {
                row.setNull(12, Types.BIGINT);
            }
        });
    }

    void withdraw(List<RecordRef> records, Instant at) {
        database.batches().batchUpdate(WITHDRAW, records, Publication.BATCH, (row, ref) -> {
            row.setLong(1, at.toEpochMilli());
            row.setString(2, ref.source());
            row.setString(3, ref.id());
        });
    }

    void registerSource(String name, Instant at) {
        database.jdbc()
                .sql(REGISTER_SOURCE)
                .param("name", name)
                .param("at", at.toEpochMilli())
                .update();
    }

    /** All live records of the source were seen at this instant. */
    void touchSource(String name, Instant at) {
        database.jdbc()
                .sql(TOUCH_SOURCE)
                .param("name", name)
                .param("at", at.toEpochMilli())
                .update();
    }

    List<SourceSummary> sources() {
        return database.jdbc()
                .sql(SOURCES)
                .query((row, index) -> new SourceSummary(
                        row.getString("name"),
                        row.getInt("records"),
                        row.getInt("withdrawn"),
                        Instant.ofEpochMilli(row.getLong("seen_at"))))
                .list();
    }

    private static KnownRecord record(ResultSet row, int index) throws SQLException {
        long withdrawn = row.getLong("withdrawn_at");
        Instant withdrawnAt = row.wasNull() ? null : Instant.ofEpochMilli(withdrawn);
        return new KnownRecord(
                new RecordRef(row.getString("source"), row.getString("source_id")),
                new PlaceId(row.getString("place_id")),
                DirectoryJson.facts(row.getString("facts")),
                DirectoryJson.dates(row.getString("said_at")),
                row.getString("raw"),
                DirectoryJson.issues(row.getString("issues")),
                row.getInt("founding") == 1,
                Instant.ofEpochMilli(row.getLong("first_seen_at")),
                Instant.ofEpochMilli(row.getLong("changed_at")),
                Instant.ofEpochMilli(row.getLong("seen_at")),
                withdrawnAt,
                DirectoryJson.dates(row.getString("verified")));
    }

    /** What an origin says now of a record, about to be written. */
    record Heard(
            RecordRef ref,
            PlaceId place,
            Facts facts,
            Map<Field, Instant> saidAt,
            String raw,
            List<RecordIssue> issues,
            String fingerprint,
            boolean founding,
            Instant at,
            Instant changedAt) {

        KnownRecord known() {
            return new KnownRecord(ref, place, facts, saidAt, raw, issues, founding, at, changedAt, at, null, Map.of());
        }
    }
}
