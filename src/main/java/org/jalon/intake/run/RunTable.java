package org.jalon.intake.run;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.intake.ImportReport;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The history of runs, one row each. */
public final class RunTable {

    private static final String INSERT = """
            insert into source_run (id, source, purpose, origin, ordered_by, ordered_at, attempt, file, mapping_version,
                preview, accept_removals, outcome)
            values (:id, :source, :purpose, :origin, :by, :now, :attempt, :file, :mapping, :preview, :removals, 'WAITING')
            """;

    private static final String CLAIM = """
            update source_run set outcome = 'RUNNING', started_at = :now where id = :id and outcome = 'WAITING'
            """;

    private static final String FINISH = """
            update source_run
            set finished_at = :now, outcome = :outcome, shrunk = :shrunk, message = :message, fingerprint = :fingerprint,
                head = :head, rows_read = :read, rows_accepted = :accepted, rows_rejected = :rejected,
                places_created = :created, places_joined = :joined, places_updated = :updated,
                places_unchanged = :unchanged, places_gone = :gone, to_review = :review,
                issues = :issues, rejections = :rejections
            where id = :id
            """;

    /** The lock of the source is held: no run that is noted as under way still is. */
    private static final String SWEEP = """
            update source_run set outcome = 'INTERRUPTED', finished_at = :now
            where source = :source and outcome = 'RUNNING' and id <> :except
            returning id
            """;

    private final Database database;
    private final Clock clock;

    public RunTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes an order, which waits from now on. */
    public void add(RunOrder order) {
        database.jdbc()
                .sql(INSERT)
                .param("id", order.id())
                .param("source", order.source())
                .param("purpose", order.purpose().name())
                .param("origin", withoutSecrets(order.origin()))
                .param("by", order.by())
                .param("now", clock.millis())
                .param("attempt", order.attempt())
                .param("file", order.file())
                .param("mapping", order.mappingVersion())
                .param("preview", order.preview())
                .param("removals", order.acceptRemovals() ? 1 : 0)
                .update();
    }

    /** Begins a run that waits, unless another process did; whether it was this one. */
    public boolean claim(String id) {
        return database.jdbc()
                        .sql(CLAIM)
                        .param("now", clock.millis())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Notes how a run ended. */
    public void finish(String id, RunEnd end) {
        ImportReport report = end.report();
        database.jdbc()
                .sql(FINISH)
                .param("now", clock.millis())
                .param("outcome", end.outcome().name())
                .param("shrunk", end.shrunk() ? 1 : 0)
                .param("message", end.message())
                .param("fingerprint", end.fingerprint())
                .param("head", end.head())
                .param("read", report.read())
                .param("accepted", report.accepted())
                .param("rejected", report.rejected())
                .param("created", report.created())
                .param("joined", report.joined())
                .param("updated", report.updated())
                .param("unchanged", report.unchanged())
                .param("gone", report.gone())
                .param("review", report.review())
                .param("issues", RunRow.write(report.issues()))
                .param("rejections", RunRow.write(report.rejections()))
                .param("id", id)
                .update();
    }

    /** Notes the file that was brought into the folder of a run. */
    public void noteFile(RunOrder run) {
        database.jdbc()
                .sql("update source_run set file = :file where id = :id")
                .param("file", run.file())
                .param("id", run.id())
                .update();
    }

    /** Stops a run that only waits; whether there was one. */
    public boolean cancelWaiting(String id) {
        return database.jdbc()
                        .sql("update source_run set outcome = 'CANCELLED', finished_at = :now"
                                + " where id = :id and outcome = 'WAITING'")
                        .param("now", clock.millis())
                        .param("id", id)
                        .update()
                == 1;
    }

    /**
     * Marks what is noted as under way, of a source whose lock is held, as interrupted.
     *
     * @param except id of the run that holds the lock
     * @return the ids of those
     */
    public List<String> sweep(String source, String except) {
        return database.jdbc()
                .sql(SWEEP)
                .param("now", clock.millis())
                .param("source", source)
                .param("except", except)
                .query(String.class)
                .list();
    }

    /** Notes that a run was taken back. */
    public void undone(String id, String by) {
        database.jdbc()
                .sql("update source_run set undone_at = :now, undone_by = :by where id = :id")
                .param("now", clock.millis())
                .param("by", by)
                .param("id", id)
                .update();
    }

    public Optional<Run> find(String id) {
        return database.jdbc()
                .sql("select * from source_run where id = :id")
                .param("id", id)
                .query(RunRow::of)
                .optional();
    }

    /** The run that published what a preview showed, and is not undone; empty when none did. */
    public Optional<Run> findPublished(String preview) {
        return database.jdbc()
                .sql("select * from source_run where preview = :preview and outcome = 'DONE' and undone_at is null"
                        + " and purpose = 'IMPORT' order by ordered_at desc limit 1")
                .param("preview", preview)
                .query(RunRow::of)
                .optional();
    }

    /** Those of a source, newest first. */
    public List<Run> list(String source, int limit) {
        return database.jdbc()
                .sql("select * from source_run where source = :source order by ordered_at desc, id limit :limit")
                .param("source", source)
                .param("limit", limit)
                .query(RunRow::of)
                .list();
    }

    /** The newest of a source that ended in one of these ways, whether it was to publish or not. */
    public Optional<Run> findLast(String source, RunOrder.@Nullable Purpose purpose, List<RunOutcome> outcomes) {
        return database.jdbc()
                .sql("select * from source_run where source = :source and (:purpose = '' or purpose = :purpose)"
                        + " and outcome in (:outcomes) order by ordered_at desc, id limit 1")
                .param("source", source)
                .param("purpose", purpose == null ? "" : purpose.name())
                .param("outcomes", outcomes.stream().map(RunOutcome::name).toList())
                .query(RunRow::of)
                .optional();
    }

    /** Those that ended, or have not, in this way, oldest first. */
    public List<Run> list(RunOutcome outcome) {
        return database.jdbc()
                .sql("select * from source_run where outcome = :outcome order by ordered_at, id")
                .param("outcome", outcome.name())
                .query(RunRow::of)
                .list();
    }

    /** The runs that somebody ordered: when, and of which source. */
    public List<Map<String, String>> ofPerson(String account) {
        return database.jdbc()
                .sql("select source, ordered_at from source_run where ordered_by = :account order by ordered_at")
                .param("account", account)
                .query((row, number) -> Map.of(
                        "source",
                        row.getString("source"),
                        "le",
                        Instant.ofEpochMilli(row.getLong("ordered_at")).toString()))
                .list();
    }

    /** Forgets who ordered runs, and who wrote mappings. */
    public void forgetPerson(String account) {
        database.jdbc()
                .sql("update mapping_version set author = '' where author = :account")
                .param("account", account)
                .update();
        database.jdbc()
                .sql("update source_run set ordered_by = '' where ordered_by = :account")
                .param("account", account)
                .update();
        database.jdbc()
                .sql("update source_run set undone_by = '' where undone_by = :account")
                .param("account", account)
                .update();
    }

    /** Runs from before an instant of which more is kept than their row, oldest first. */
    public List<Run> heavyBefore(Instant instant) {
        return database.jdbc()
                .sql("select * from source_run where ordered_at < :instant and outcome not in ('WAITING', 'RUNNING')"
                        + " and (file <> '' or exists"
                        + " (select 1 from source_run_step s where s.run = source_run.id)) order by ordered_at")
                .param("instant", instant.toEpochMilli())
                .query(RunRow::of)
                .list();
    }

    /** The newest run that published something that was new, and is not undone. */
    public Optional<Run> findLastChange(String source) {
        return database.jdbc()
                .sql("select * from source_run where source = :source and purpose = 'IMPORT' and outcome = 'DONE'"
                        + " and undone_at is null"
                        + " and places_created + places_joined + places_updated + places_gone > 0"
                        + " order by ordered_at desc limit 1")
                .param("source", source)
                .query(RunRow::of)
                .optional();
    }

    /** An address may hold a password or a key. */
    private static String withoutSecrets(String origin) {
        return origin.replaceFirst("//[^/@]*@", "//").replaceFirst("(?<=://[^?]{1,2000})\\?.*", "?…");
    }
}
