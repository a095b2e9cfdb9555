package org.jalon.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The steps in the life of places. There is no statement here that alters or deletes one, and there must not be. */
final class RevisionTable {

    private static final String APPEND = """
            insert into revision (number, place_id, kind, at, source, source_id, merged_into, changes, act, decision, undo)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SINCE = """
            select number, place_id, kind, at, merged_into from revision
            where number > :revision order by number limit :limit
            """;

    private static final String SELECT = """
            select number, place_id, kind, at, source, source_id, merged_into, changes, act, decision, undo from revision
            """;

    private static final String DECIDED_SINCE = """
            select distinct place_id from revision
            where place_id in (:places) and number > :number and decision <> ''
            and decision not like 'run:%' and decision not like 'undo-run:%'
            """;

    private static final String OF_PLACE = SELECT + "where place_id = :place order by number";
    private static final String OF_NUMBER = SELECT + "where number = :number";

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
            RecordRef cause = step.cause().record();
            PlaceId into = step.into();
            row.setString(5, cause.source());
            row.setString(6, cause.id());
            row.setString(7, into == null ? null : into.text());
            row.setString(8, DirectoryJson.ofChanges(step.changes(), cause));
            row.setString(9, step.cause().act().name());
            row.setString(10, step.cause().decision());
            row.setString(11, DirectoryJson.ofBefore(step.cause().before()));
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

    /** Those of these places on which people decided something after a revision. */
    List<PlaceId> decidedSince(Collection<PlaceId> places, long number) {
        return places.isEmpty()
                ? List.of()
                : database
                        .jdbc()
                        .sql(DECIDED_SINCE)
                        .param("places", places.stream().map(PlaceId::text).toList())
                        .param("number", number)
                        .query(String.class)
                        .list()
                        .stream()
                        .map(PlaceId::new)
                        .toList();
    }

    List<Revision> of(PlaceId place) {
        return database.jdbc()
                .sql(OF_PLACE)
                .param("place", place.text())
                .query(RevisionTable::revision)
                .list();
    }

    /** What was published of a place right after a revision, from all its steps until then; empty before the first. */
    Optional<Facts> asOf(PlaceId place, long revision) {
        List<Revision> until =
                of(place).stream().takeWhile(step -> step.number() <= revision).toList();
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        until.forEach(step -> step.changes().forEach((field, change) -> values.put(field, change.after())));
        return until.isEmpty() ? Optional.empty() : Optional.of(new Facts(values));
    }

    /** A revision, with what it takes to take it back. */
    Optional<Undoable> find(long number) {
        return database.jdbc()
                .sql(OF_NUMBER)
                .param("number", number)
                .query((row, index) -> new Undoable(revision(row, index), DirectoryJson.before(row.getString("undo"))))
                .optional();
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
                Revision.Act.valueOf(row.getString("act")),
                row.getString("decision"));
    }

    private static @Nullable PlaceId into(ResultSet row) throws SQLException {
        String into = row.getString("merged_into");
        return into == null ? null : new PlaceId(into);
    }

    /** A revision, and what it replaced. */
    record Undoable(Revision revision, Before before) {}
}
