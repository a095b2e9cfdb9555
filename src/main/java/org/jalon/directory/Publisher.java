package org.jalon.directory;

import java.time.Clock;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import org.jalon.directory.RunTable.Run;
import org.jalon.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes runs of sources, and takes them back: each in one transaction. */
final class Publisher {

    private static final Logger log = LoggerFactory.getLogger(Publisher.class);

    private final Database database;
    private final Announcements announcements;
    private final Clock clock;

    Publisher(Database database, Announcements announcements, Clock clock) {
        this.database = database;
        this.announcements = announcements;
        this.clock = clock;
    }

    SourceUpdate publish(Publishing order, Iterator<OriginRecord> records) {
        log.info("Publishing source {}{}", order.source(), order.dryRun() ? " (dry run)" : "");
        SourceUpdate outcome = Objects.requireNonNull(database.transaction().execute(transaction -> {
            Head before = Head.lock(database);
            Publication run = new Publication(
                    database, order, before.revision(), new RunTable(database).instant(order, clock.instant()));
            SourceUpdate update = run.run(records);
            if (order.dryRun() || update instanceof SourceUpdate.TooManyGone) {
                transaction.setRollbackOnly();
                return update;
            }
            Head.advance(database, run.head());
            announcements.afterCommit(before, run.head());
            return update;
        }));
        log.info("Published source {}: {}", order.source(), outcome);
        return outcome;
    }

    RunUndone undo(String source, String run) {
        RunUndone outcome = Objects.requireNonNull(database.transaction().execute(transaction -> {
            Head before = Head.lock(database);
            RunTable runs = new RunTable(database);
            Optional<Run> wanted = runs.find(source, run).filter(Run::undoable);
            if (wanted.isEmpty()) {
                return new RunUndone.NothingToDo();
            }
            Run latest = runs.latest(source).orElseThrow();
            if (!latest.id().equals(run)) {
                return new RunUndone.NotLatest(latest.id());
            }
            RunUndo undo = new RunUndo(database, latest, before.revision(), runs.instant(source, clock.instant()));
            RunUndone undone = undo.undo();
            Head.advance(database, undo.head());
            announcements.afterCommit(before, undo.head());
            return undone;
        }));
        log.info("Took back run {} of source {}: {}", run, source, outcome);
        return outcome;
    }
}
