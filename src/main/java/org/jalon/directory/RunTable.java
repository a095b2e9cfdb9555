package org.jalon.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs of sources, and what their records said before them. */
final class RunTable {

    /** For how long a run can be taken back. */
    static final Duration KEPT_FOR = Duration.ofDays(90);

    /** Runs of a source that can be taken back. */
    private static final int KEPT = 5;

    private static final String BEGIN = """
            insert into publication (source, run, number, at, head_after, seen_before)
            values (:source, :run, (select coalesce(max(number), 0) + 1 from publication where source = :source),
                    :at, :head,
                    (select seen_at from source where name = :source and first_seen_at < :at))
            on conflict (source, run) do nothing
            """;

    private static final String LAST = "select coalesce(max(at), 0) from publication where source = :source";

    private static final String FINISH =
            "update publication set head_after = :head where source = :source and run = :run";

    private static final String KEEP = """
            insert into publication_record (source, run, source_id, facts, said_at, raw, issues, fingerprint, changed_at, seen_at,
                                    withdrawn_at, verified)
            select source, :run, source_id, facts, said_at, raw, issues, fingerprint, changed_at, seen_at, withdrawn_at, verified
            from record where source = :source and source_id in (:ids) and first_seen_at <> :at
            on conflict (source, run, source_id) do nothing
            """;

    private static final String KEEP_JOIN = """
            insert into publication_record (source, run, source_id, joined_from, joined_by) values (?, ?, ?, ?, ?)
            on conflict (source, run, source_id) do update set joined_from = excluded.joined_from, joined_by = excluded.joined_by
            """;

    private static final String SELECT =
            "select source, run, at, head_after, seen_before, undone_at, kept from publication ";
    private static final String OF_ID = SELECT + "where source = :source and run = :run";
    private static final String LATEST =
            SELECT + "where source = :source and undone_at is null order by number desc limit 1";

    private static final String OLD = SELECT + """
            where kept = 1 and (at < :before or number <= (
                select max(n.number) from publication n where n.source = publication.source) - :kept)
            """;

    private static final String FORGET = "delete from publication_record where source = :source and run = :run";
    private static final String FORGOTTEN = "update publication set kept = 0 where source = :source and run = :run";
    private static final String UNDONE = "update publication set undone_at = :at where source = :source and run = :run";

    private final Database database;

    RunTable(Database database) {
        this.database = database;
    }

    /**
     * The instant of a run. One that is done again, because whoever ordered it was stopped before hearing of its end, goes
     * on at the same instant.
     *
     * @throws IllegalArgumentException when it was taken back, or another came after it
     */
    Instant instant(Publishing order, Instant now) {
        Optional<Run> begun = find(order.source(), order.run());
        if (begun.isEmpty()) {
            return instant(order.source(), now);
        }
        boolean again = begun.get().undoable()
                && latest(order.source()).filter(begun.get()::equals).isPresent();
        if (!again) {
            throw new IllegalArgumentException("an earlier run of " + order.source() + " was " + order.run());
        }
        return begun.get().at();
    }

    /** Now, or a moment after the last run of a source when clocks went back. */
    Instant instant(String source, Instant now) {
        Instant wanted = now.truncatedTo(ChronoUnit.MILLIS);
        long last = database.jdbc()
                .sql(LAST)
                .param("source", source)
                .query(Long.class)
                .single();
        Instant earliest = Instant.ofEpochMilli(last + 1);
        return wanted.isBefore(earliest) ? earliest : wanted;
    }

    /** To be called once the source is registered, and before anything is written. */
    void begin(Publishing order, Instant at, long head) {
        database.jdbc()
                .sql(BEGIN)
                .param("source", order.source())
                .param("run", order.run())
                .param("at", at.toEpochMilli())
                .param("head", head)
                .update();
    }

    void finish(Publishing order, long head) {
        database.jdbc()
                .sql(FINISH)
                .param("source", order.source())
                .param("run", order.run())
                .param("head", head)
                .update();
    }

    /** Keeps what these records say, which the run is about to write. */
    void keepBefore(Publishing order, Instant at, Collection<RecordRef> refs) {
        if (!refs.isEmpty()) {
            database.jdbc()
                    .sql(KEEP)
                    .param("source", order.source())
                    .param("run", order.run())
                    .param("at", at.toEpochMilli())
                    .param("ids", refs.stream().map(RecordRef::id).toList())
                    .update();
        }
    }

    /** Keeps that records joined places, and by which merges. */
    void keepJoins(Publishing order, List<RecordTable.Heard> records, Map<RecordRef, Long> merges) {
        List<RecordTable.Heard> joined = records.stream()
                .filter(record -> merges.containsKey(record.ref()))
                .toList();
        database.batches().batchUpdate(KEEP_JOIN, joined, Publication.BATCH, (row, record) -> {
            row.setString(1, order.source());
            row.setString(2, order.run());
            row.setString(3, record.ref().id());
            row.setString(4, record.place().text());
            row.setLong(5, Objects.requireNonNull(merges.get(record.ref())));
        });
    }

    Optional<Run> find(String source, String run) {
        return database.jdbc()
                .sql(OF_ID)
                .param("source", source)
                .param("run", run)
                .query(RunTable::run)
                .optional();
    }

    /** The latest run of a source that was not taken back. */
    Optional<Run> latest(String source) {
        return database.jdbc()
                .sql(LATEST)
                .param("source", source)
                .query(RunTable::run)
                .optional();
    }

    /** A run was taken back: what was before it is not needed any more. */
    void undone(Run run, Instant at) {
        update(UNDONE, run).param("at", at.toEpochMilli()).update();
        forget(run);
    }

    /** Forgets what was before runs that are older, and before all but the last runs of each source: how many records said it. */
    int forgetBefore(Instant before) {
        return database
                .jdbc()
                .sql(OLD)
                .param("before", before.toEpochMilli())
                .param("kept", KEPT)
                .query(RunTable::run)
                .list()
                .stream()
                .mapToInt(this::forget)
                .sum();
    }

    private int forget(Run run) {
        int forgotten = update(FORGET, run).update();
        update(FORGOTTEN, run).update();
        return forgotten;
    }

    private JdbcClient.StatementSpec update(String sql, Run run) {
        return database.jdbc().sql(sql).param("source", run.source()).param("run", run.id());
    }

    private static Run run(ResultSet row, int index) throws SQLException {
        long seen = row.getLong("seen_before");
        Instant seenBefore = row.wasNull() ? null : Instant.ofEpochMilli(seen);
        row.getLong("undone_at");
        boolean undone = !row.wasNull();
        return new Run(
                row.getString("source"),
                row.getString("run"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getLong("head_after"),
                seenBefore,
                !undone && row.getInt("kept") == 1);
    }

    /**
     * A run of a source.
     *
     * @param at when; records that it brought were first seen then
     * @param head the newest revision after it
     * @param seenBefore when the source was last published whole before it, absent for its first run
     * @param undoable whether what was before it is kept
     */
    record Run(
            String source,
            String id,
            Instant at,
            long head,
            @Nullable Instant seenBefore,
            boolean undoable) {}
}
