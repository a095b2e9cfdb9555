package org.jalon.intake.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.run.RunOutcome;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.source.SourceTable;
import org.jalon.storage.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Orders the runs whose hour has come, tries once more what went wrong, and sees to alerts. */
public final class Timetable implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration BEFORE_RETRY = Duration.ofMinutes(30);
    private static final List<RunOutcome> ALL = List.of(RunOutcome.values());

    private final SourceTable sources;
    private final RunTable runs;
    private final Workshop workshop;
    private final Alerts alerts;
    private final AlertLetters letters;
    private final Clock clock;
    private final Rounds rounds = new Rounds("fetch sources", FIRST, EVERY, this::round);

    public Timetable(
            SourceTable sources, RunTable runs, Workshop workshop, Alerts alerts, AlertLetters letters, Clock clock) {
        this.sources = sources;
        this.runs = runs;
        this.workshop = workshop;
        this.alerts = alerts;
        this.letters = letters;
        this.clock = clock;
    }

    public void start() {
        rounds.start();
    }

    /** One look at the clock. */
    void round() {
        Instant now = clock.instant();
        for (SourceSettings due : sources.due(now)) {
            Optional<Instant> next = due.schedule().nextAfter(now);
            if (next.isPresent() && sources.take(due, next.get())) {
                LOG.info("the hour of source {} has come", due.name());
                workshop.order(RunOrder.of(
                                due.name(),
                                RunOrder.Purpose.IMPORT,
                                due.supply().address(),
                                RunOrder.SCHEDULE)
                        .withMapping(due.mappingVersion()));
            }
        }
        for (SourceSettings source : sources.list()) {
            tryAgain(source, now);
            alerts.look(source);
        }
        int posted = letters.send();
        if (posted > 0) {
            LOG.info("Posted {} mails about sources", posted);
        }
    }

    private void tryAgain(SourceSettings source, Instant now) {
        runs.findLast(source.name(), RunOrder.Purpose.IMPORT, ALL)
                .filter(run -> run.order().isOfSchedule() && run.order().attempt() == 1)
                .filter(run -> run.outcome().isTrouble() && !run.shrunk())
                .filter(run -> endedBefore(run, now.minus(BEFORE_RETRY)))
                .ifPresent(run -> workshop.fetchAgain(run, source));
    }

    private static boolean endedBefore(Run run, Instant instant) {
        Instant ended = run.finishedAt();
        return ended != null && ended.isBefore(instant);
    }

    @Override
    public void close() {
        rounds.close();
    }
}
