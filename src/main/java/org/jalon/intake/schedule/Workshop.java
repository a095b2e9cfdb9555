package org.jalon.intake.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jalon.intake.Intake;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.run.RunOutcome;
import org.jalon.intake.run.RunTable;
import org.jalon.storage.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the runs that wait in the history, a few at once, and never two of one source. */
public final class Workshop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);
    private static final int AT_ONCE = 2;
    private static final int MOST_TRIES = 2;
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final long PATIENCE_SECONDS = 10;

    private final RunTable runs;
    private final RunFiles files;
    private final Intake intake;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ExecutorService hands = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("source-run-", 0).factory());
    private final Rounds rounds = new Rounds("run sources", PAUSE, PAUSE, this::look);

    public Workshop(RunTable runs, RunFiles files, Intake intake) {
        this.runs = runs;
        this.files = files;
        this.intake = intake;
    }

    /** Begins, with what a process that was killed left behind. */
    public void start() {
        recover();
        rounds.start();
    }

    /** Has an order done as soon as there is a free hand. */
    public void order(RunOrder order) {
        runs.add(order);
        look();
    }

    /** Stops a run: at once when it waits, else as soon as it notices. */
    public void cancel(Run run) {
        if (run.outcome() == RunOutcome.WAITING && runs.cancelWaiting(run.id())) {
            return;
        }
        try {
            files.cancel(run.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes as interrupted what no process does any more; the clock's own runs are tried once more by themselves. */
    public void recover() {
        for (Run run : runs.list(RunOutcome.RUNNING)) {
            if (!intake.isUnderWay(run.source())) {
                files.tidy(runs.sweep(run.source(), ""));
                LOG.warn("run {} of {} was interrupted", run.id(), run.source());
                if (run.order().isOfSchedule() && run.order().attempt() < MOST_TRIES) {
                    again(run, RunOrder.SCHEDULE);
                }
            }
        }
    }

    /** Orders the same run again, with the file that it had; its order. */
    public RunOrder again(Run run, String by) {
        int attempt = by.equals(RunOrder.SCHEDULE) ? run.order().attempt() + 1 : 1;
        RunOrder again = run.order().again(run.order().purpose(), by, attempt);
        order(withFileOf(run.order(), again));
        return again;
    }

    /** Orders the second try of a run of the clock, which fetches the file anew. */
    void fetchAgain(Run run, SourceSettings source) {
        order(run.order()
                .again(run.order().purpose(), RunOrder.SCHEDULE, run.order().attempt() + 1)
                .withFile("")
                .withMapping(source.mappingVersion()));
    }

    /** Orders another preview of the file of a run, read by a version of the mapping. */
    public RunOrder preview(Run run, int mappingVersion, String by) {
        RunOrder order = run.order().again(RunOrder.Purpose.PREVIEW, by, 1).withMapping(mappingVersion);
        order(withFileOf(run.order(), order));
        return order;
    }

    /** Orders that what a preview showed is published. */
    public RunOrder publish(Run preview, String by, boolean acceptRemovals) {
        RunOrder order = preview.order().toPublish(by, acceptRemovals);
        order(withFileOf(preview.order(), order));
        return order;
    }

    private RunOrder withFileOf(RunOrder from, RunOrder to) {
        try {
            return files.share(from, to) ? to : to.withFile("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look() {
        for (Run waiting : runs.list(RunOutcome.WAITING)) {
            if (busy.size() < AT_ONCE && busy.add(waiting.source())) {
                hands.execute(() -> perform(waiting));
            }
        }
    }

    private void perform(Run waiting) {
        boolean begun = false;
        try {
            begun = intake.perform(waiting);
        } catch (RuntimeException e) {
            LOG.error("run {} of {} failed", waiting.id(), waiting.source(), e);
            begun = true;
        } finally {
            busy.remove(waiting.source());
        }
        if (begun) {
            look();
        }
    }

    /** Waits a little for what is under way; the rest is found interrupted at the next start. */
    @Override
    public void close() {
        rounds.close();
        hands.shutdown();
        try {
            if (!hands.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("runs of sources are interrupted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
