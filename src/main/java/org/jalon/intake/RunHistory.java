package org.jalon.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.intake.run.RunEnd;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.run.RunOutcome;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.run.StepKeeper;
import org.jalon.intake.run.StepRecorder;
import org.jalon.site.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is kept of runs. It is a courtesy: when the disk is full, it must not hide the reason why a run failed.
 *
 * @param runs their rows
 * @param files their folders
 * @param keeper of their steps
 */
record RunHistory(RunTable runs, RunFiles files, StepKeeper keeper) {

    private static final Logger LOG = LoggerFactory.getLogger(RunHistory.class);

    /** Something to note steps with while the run works. */
    StepRecorder recorder(ImportFolder folder) {
        try {
            return StepRecorder.create(folder.steps(), keeper.most());
        } catch (IOException e) {
            throw Spool.disk(e);
        }
    }

    /** Notes that runs of a source were interrupted, since another holds its lock now, and clears up after them. */
    void sweep(RunOrder now) {
        files.tidy(runs.sweep(now.source(), now.id()));
    }

    /** Keeps how a run ended, and what it did with each row. */
    void end(RunOrder run, ImportFolder folder, StepRecorder recorder, RunEnd end) {
        try {
            recorder.close();
            if (end.outcome() == RunOutcome.UNCHANGED) {
                files.delete(run.id());
            }
            files.tidy(run.id());
            if (Files.exists(folder.spool())) {
                keepSteps(run, folder.steps(), folder.spool(), end);
            }
        } catch (UserError | IOException e) {
            LOG.warn("the steps of run {} could not be kept: {}", run.id(), e.getMessage());
        } finally {
            finish(run.id(), end);
        }
    }

    private void keepSteps(RunOrder run, Path steps, Path spool, RunEnd end) throws IOException {
        try (SpoolReader rows = new SpoolReader(spool)) {
            keeper.keep(run.id(), steps, rows, end.report().read());
        }
    }

    /** Keeps how a run ended. */
    void finish(String id, RunEnd end) {
        try {
            runs.finish(id, end);
        } catch (UserError e) {
            LOG.warn("the end of run {} could not be recorded: {}", id, e.getMessage());
        }
    }
}
