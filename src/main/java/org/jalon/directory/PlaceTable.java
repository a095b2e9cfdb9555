package org.jalon.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The places, as they are published or were last. */
final class PlaceTable {

    private static final String SELECT = """
            select p.id, p.status, p.merged_into, p.facts, p.records, p.origins, p.revision, p.changed_at, p.verified_at, p.closed,
                   coalesce((select max(coalesce(r.seen_at, s.seen_at))
                             from record r join source s on s.name = r.source
                             where r.place_id = p.id and r.source <> 'personnes'), p.changed_at) as seen_at
            from place p
            """;

    private static final String OF_ID = SELECT + "where p.id = :id";
    private static final String OF_IDS = SELECT + "where p.id in (:ids)";
    private static final String PAGE =
            SELECT + "where p.status = 'published' and p.id > :after order by p.id limit :limit";
    private static final String TAKEN = "select id from place where id in (:ids)";

    private static final String INSERT = """
            insert into place (id, status, facts, records, origins, revision, created_at, changed_at)
            values (?, 'published', ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            update place set status = 'published', facts = ?, records = ?, origins = ?, revision = ?, changed_at = ?
            where id = ?
            """;

    private static final String WITHDRAW =
            "update place set status = 'withdrawn', revision = ?, changed_at = ? where id = ?";

    private static final String MERGE =
            "update place set status = 'merged', merged_into = ?, revision = ?, changed_at = ? where id = ?";

    private static final String PART =
            "update place set status = 'withdrawn', merged_into = null where id = ? and status = 'merged'";

    private static final String VERIFY = "update place set verified_at = :at where id = :id";
    private static final String WITHHOLD = "update place set closed = :closed where id = :id";

    private final Database database;

    PlaceTable(Database database) {
        this.database = database;
    }

    Optional<Row> find(String id) {
        return database.jdbc().sql(OF_ID).param("id", id).query(PlaceTable::row).optional();
    }

    List<Row> find(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.jdbc()
                        .sql(OF_IDS)
                        .param("ids", ids)
                        .query(PlaceTable::row)
                        .list();
    }

    /** What an identifier leads to; a chain of merges leads to its end. */
    PlaceLookup lookup(String id) {
        return find(id).<PlaceLookup>map(this::lookup).orElseGet(PlaceLookup.Unknown::new);
    }

    private PlaceLookup lookup(Row row) {
        PlaceId into = row.into();
        if (into == null) {
            return row.isPublished()
                    ? new PlaceLookup.Published(row.place())
                    : new PlaceLookup.Withdrawn(row.place(), row.closed());
        }
        return lookup(into.text()) instanceof PlaceLookup.Merged further ? further : new PlaceLookup.Merged(into);
    }

    /** The published places that follow an id, in the order of ids. */
    List<Place> page(String after, int limit) {
        return database
                .jdbc()
                .sql(PAGE)
                .param("after", after)
                .param("limit", limit)
                .query(PlaceTable::row)
                .list()
                .stream()
                .map(Row::place)
                .toList();
    }

    /** Which of these ids some place has. */
    Set<String> taken(Collection<String> ids) {
        return new HashSet<>(
                database.jdbc().sql(TAKEN).param("ids", ids).query(String.class).list());
    }

    void insert(List<Step> steps) {
        database.batches().batchUpdate(INSERT, steps, Publication.BATCH, (row, step) -> {
            MergedFacts merged = step.merged();
            row.setString(1, step.place().text());
            row.setString(2, DirectoryJson.ofFacts(merged.facts()));
            row.setString(3, DirectoryJson.ofRefs(merged.records()));
            row.setString(4, DirectoryJson.ofOrigins(merged.origins(), merged.records()));
            row.setLong(5, step.number());
            row.setLong(6, step.at().toEpochMilli());
            row.setLong(7, step.at().toEpochMilli());
        });
    }

    void update(List<Step> steps) {
        database.batches().batchUpdate(UPDATE, steps, Publication.BATCH, (row, step) -> {
            MergedFacts merged = step.merged();
            row.setString(1, DirectoryJson.ofFacts(merged.facts()));
            row.setString(2, DirectoryJson.ofRefs(merged.records()));
            row.setString(3, DirectoryJson.ofOrigins(merged.origins(), merged.records()));
            row.setLong(4, step.number());
            row.setLong(5, step.at().toEpochMilli());
            row.setString(6, step.place().text());
        });
    }

    /** What was published stays, to tell visitors what the place was. */
    void withdraw(List<Step> steps) {
        database.batches().batchUpdate(WITHDRAW, steps, Publication.BATCH, (row, step) -> {
            row.setLong(1, step.number());
            row.setLong(2, step.at().toEpochMilli());
            row.setString(3, step.place().text());
        });
    }

    /** From now on their ids lead to other places. */
    void merge(List<Step> steps) {
        database.batches().batchUpdate(MERGE, steps, Publication.BATCH, (row, step) -> {
            row.setString(1, Objects.requireNonNull(step.into()).text());
            row.setLong(2, step.number());
            row.setLong(3, step.at().toEpochMilli());
            row.setString(4, step.place().text());
        });
    }

    /** From now on their ids lead to themselves again; whether they are published is to be settled. */
    void part(List<PlaceId> ids) {
        database.batches().batchUpdate(PART, ids, Publication.BATCH, (row, id) -> row.setString(1, id.text()));
    }

    /** When a person last verified it, absent for never. */
    void verify(PlaceId id, @Nullable Instant at) {
        database.jdbc()
                .sql(VERIFY)
                .param("at", at == null ? null : at.toEpochMilli(), Types.BIGINT)
                .param("id", id.text())
                .update();
    }

    /** Whether it is withheld, whatever its records say. */
    void withhold(PlaceId id, boolean closed) {
        database.jdbc()
                .sql(WITHHOLD)
                .param("closed", closed ? 1 : 0)
                .param("id", id.text())
                .update();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        Facts facts = DirectoryJson.facts(row.getString("facts"));
        List<RecordRef> records = DirectoryJson.refs(row.getString("records"));
        long verified = row.getLong("verified_at");
        Instant verifiedAt = row.wasNull() ? null : Instant.ofEpochMilli(verified);
        Place place = new Place(
                new PlaceId(row.getString("id")),
                facts,
                DirectoryJson.origins(row.getString("origins"), facts, records),
                records,
                row.getLong("revision"),
                Instant.ofEpochMilli(row.getLong("changed_at")),
                Instant.ofEpochMilli(row.getLong("seen_at")),
                verifiedAt);
        String into = row.getString("merged_into");
        return new Row(
                place, row.getString("status"), into == null ? null : new PlaceId(into), row.getInt("closed") == 1);
    }

    /** A place with its status. */
    record Row(Place place, String status, @Nullable PlaceId into, boolean closed) {

        boolean isPublished() {
            return status.equals("published");
        }
    }
}
