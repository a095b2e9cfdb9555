package org.jalon.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.directory.RunTable.Run;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** What the records of one run said before it. */
final class BeforeTable {

    private static final String PAGE = """
            select source, source_id, joined_from, joined_by, fingerprint from publication_record
            where source = :source and run = :run and source_id > :after
            order by source_id limit :limit
            """;

    /** Records that the run brought, and that the source still has. */
    private static final String BROUGHT = """
            select source_id from record
            where source = :source and source_id > :after and first_seen_at = :at and withdrawn_at is null
            order by source_id limit :limit
            """;

    private static final String VERIFIED_SINCE = """
            select r.source_id, r.facts, r.verified, b.facts as facts_before, b.verified as verified_before
            from publication_record b join record r on r.source = b.source and r.source_id = b.source_id
            where b.source = :source and b.run = :run and b.source_id in (:ids) and b.verified <> r.verified
            """;

    private static final String RESTORE = """
            update record set (facts, said_at, raw, issues, fingerprint, changed_at, seen_at, withdrawn_at, verified) = (
                select b.facts, b.said_at, b.raw, b.issues, b.fingerprint, b.changed_at, b.seen_at, b.withdrawn_at, b.verified
                from publication_record b
                where b.source = record.source and b.source_id = record.source_id and b.run = ?)
            where source = ? and source_id = ?
            """;

    private static final String VERIFY = "update record set verified = ? where source = ? and source_id = ?";

    private final Database database;
    private final Run run;

    BeforeTable(Database database, Run run) {
        this.database = database;
        this.run = run;
    }

    /** The records that the run wrote over or had join places, following an id in the order of ids. */
    List<Entry> page(String after) {
        return database.jdbc()
                .sql(PAGE)
                .param("source", run.source())
                .param("run", run.id())
                .param("after", after)
                .param("limit", Publication.BATCH)
                .query(BeforeTable::entry)
                .list();
    }

    /** The live records that were first heard in the run, following an id in the order of ids. */
    List<RecordRef> brought(String after) {
        return database
                .jdbc()
                .sql(BROUGHT)
                .param("source", run.source())
                .param("at", run.at().toEpochMilli())
                .param("after", after)
                .param("limit", Publication.BATCH)
                .query(String.class)
                .list()
                .stream()
                .map(id -> new RecordRef(run.source(), id))
                .toList();
    }

    /** Records say again what they said before; they stay with the places that people gave them to since. */
    void restore(List<Entry> page) {
        List<Entry> known = page.stream().filter(Entry::wasKnown).toList();
        if (known.isEmpty()) {
            return;
        }
        List<Verified> verified = verifiedSince(known);
        database.batches().batchUpdate(RESTORE, known, Publication.BATCH, (row, entry) -> {
            row.setString(1, run.id());
            row.setString(2, entry.record().source());
            row.setString(3, entry.record().id());
        });
        database.batches().batchUpdate(VERIFY, verified, Publication.BATCH, (row, one) -> {
            row.setString(1, DirectoryJson.ofDates(one.fields()));
            row.setString(2, run.source());
            row.setString(3, one.id());
        });
    }

    /** What people found right since stays so, where the record says it before and after. */
    private List<Verified> verifiedSince(List<Entry> known) {
        return database.jdbc()
                .sql(VERIFIED_SINCE)
                .param("source", run.source())
                .param("run", run.id())
                .param("ids", known.stream().map(entry -> entry.record().id()).toList())
                .query((row, index) -> {
                    Facts before = DirectoryJson.facts(row.getString("facts_before"));
                    Facts now = DirectoryJson.facts(row.getString("facts"));
                    Map<Field, Instant> fields = new EnumMap<>(Field.class);
                    fields.putAll(DirectoryJson.dates(row.getString("verified_before")));
                    DirectoryJson.dates(row.getString("verified")).forEach((field, at) -> {
                        if (before.all(field).equals(now.all(field))) {
                            fields.put(field, at);
                        }
                    });
                    return new Verified(row.getString("source_id"), fields);
                })
                .list();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        String joined = row.getString("joined_from");
        return new Entry(
                new RecordRef(row.getString("source"), row.getString("source_id")),
                row.getString("fingerprint") != null,
                joined == null ? null : new PlaceId(joined),
                row.getLong("joined_by"));
    }

    /**
     * A record that a run wrote over, or had join a place.
     *
     * @param wasKnown whether it was heard before
     * @param from the place that it made when it joined another, absent when it did not join
     * @param joinedBy the revision of that merge
     */
    record Entry(
            RecordRef record, boolean wasKnown, @Nullable PlaceId from, long joinedBy) {

        boolean hasJoined() {
            return from != null;
        }

        PlaceId joinedFrom() {
            return Objects.requireNonNull(from);
        }
    }

    private record Verified(String id, Map<Field, Instant> fields) {}
}
