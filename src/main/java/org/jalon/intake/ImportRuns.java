package org.jalon.intake;

import java.time.Clock;
import java.util.UUID;
import org.jalon.storage.Database;
import org.springframework.stereotype.Component;

/** The history of runs, for operators; one row each. A dry run leaves none. */
@Component
final class ImportRuns {

    /** How a run ended. */
    enum Outcome {
        RUNNING,
        /** What the source says was published. */
        DONE,
        /** Nothing was changed, for a reason that was told. */
        REFUSED,
        /** Nothing was changed, for a reason that is in the log. */
        FAILED,
        /** The process ended before the run did. */
        INTERRUPTED
    }

    private static final String START = """
            insert into import_run (id, source, origin, started_at, outcome)
            values (:id, :source, :origin, :now, 'RUNNING')
            """;

    /** The lock of the source is held: no run that is noted as under way still is. */
    private static final String SWEEP = """
            update import_run set outcome = 'INTERRUPTED', finished_at = :now
            where source = :source and outcome = 'RUNNING'
            """;

    private static final String FINISH = """
            update import_run
            set finished_at = :now, outcome = :outcome, message = :message,
                rows_read = :read, rows_accepted = :accepted, rows_rejected = :rejected,
                places_created = :created, places_updated = :updated, places_unchanged = :unchanged, places_gone = :gone
            where id = :id
            """;

    private final Database database;
    private final Clock clock = Clock.systemUTC();

    ImportRuns(Database database) {
        this.database = database;
    }

    /** @return id of the run */
    String start(ImportOrder order) {
        String id = UUID.randomUUID().toString();
        database.jdbc()
                .sql(SWEEP)
                .param("now", clock.millis())
                .param("source", order.source())
                .update();
        database.jdbc()
                .sql(START)
                .param("id", id)
                .param("source", order.source())
                .param("origin", withoutSecrets(order.origin()))
                .param("now", clock.millis())
                .update();
        return id;
    }

    void finish(String id, Outcome outcome, String message, ImportReport report) {
        database.jdbc()
                .sql(FINISH)
                .param("now", clock.millis())
                .param("outcome", outcome.name())
                .param("message", message)
                .param("read", report.read())
                .param("accepted", report.accepted())
                .param("rejected", report.rejected())
                .param("created", report.created())
                .param("updated", report.updated())
                .param("unchanged", report.unchanged())
                .param("gone", report.gone())
                .param("id", id)
                .update();
    }

    /** An address may hold a password or a key. */
    private static String withoutSecrets(String origin) {
        return origin.replaceFirst("//[^/@]*@", "//").replaceFirst("(?<=://[^?]{1,2000})\\?.*", "?…");
    }
}
