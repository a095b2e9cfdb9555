package org.jalon.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The steps in the life of places. There is no statement here that alters or deletes one, and there must not be. */
final class RevisionTable {

    private static final String APPEND = """
            insert into revision (number, place_id, kind, at, source, source_id, changes) values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SINCE = """
            select number, place_id, kind, at, merged_into from revision
            where number > :revision order by number limit :limit
            """;

    private static final String OF_PLACE = """
            select number, place_id, kind, at, source, source_id, merged_into, changes from revision
            where place_id = :place order by number
            """;

    private final Database database;

    RevisionTable(Database database) {
        this.database = database;
    }

    void append(List<Step> steps) {
        database.batches().batchUpdate(APPEND, steps, Publication.BATCH, (row, step) -> {
            row.setLong(1, step.number());
            row.setString(2, step.place().text());
            row.setString(3, step.kind().name());
            row.setLong(4, step.at().toEpochMilli());
            row.setString(5, step.cause().source());
            row.setString(6, step.cause().id());
            row.setString(7, DirectoryJson.ofChanges(step.changes(), step.cause()));
        });
    }

    List<PlaceChange> since(long revision, int limit) {
        return database.jdbc()
                .sql(SINCE)
                .param("revision", revision)
                .param("limit", limit)
                .query((row, index) -> new PlaceChange(
                        row.getLong("number"),
                        new PlaceId(row.getString("place_id")),
                        PlaceChange.Kind.valueOf(row.getString("kind")),
                        Instant.ofEpochMilli(row.getLong("at")),
                        into(row)))
                .list();
    }

    List<Revision> of(PlaceId place) {
        return database.jdbc()
                .sql(OF_PLACE)
                .param("place", place.text())
                .query(RevisionTable::revision)
                .list();
    }

    private static Revision revision(ResultSet row, int index) throws SQLException {
        RecordRef cause = new RecordRef(row.getString("source"), row.getString("source_id"));
        return new Revision(
                row.getLong("number"),
                new PlaceId(row.getString("place_id")),
                PlaceChange.Kind.valueOf(row.getString("kind")),
                Instant.ofEpochMilli(row.getLong("at")),
                cause,
                into(row),
                DirectoryJson.changes(row.getString("changes"), cause),
                Revision.Act.HEARD,
                "");
    }

    private static @Nullable PlaceId into(ResultSet row) throws SQLException {
        String into = row.getString("merged_into");
        return into == null ? null : new PlaceId(into);
    }
}
