package org.jalon.directory;

import java.time.Clock;
import java.util.Iterator;
import java.util.Objects;
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
            Publication run = new Publication(database, order, before.revision(), clock.instant());
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
        log.info("Taking back run {} of source {}", run, source);
        return new RunUndone.NothingToDo();
    }
}
