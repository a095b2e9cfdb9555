package org.jalon.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.jalon.intake.read.ReadOptions;
import org.jalon.intake.run.RunCancelled;
import org.jalon.intake.run.RunEnd;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.run.RunOutcome;
import org.jalon.intake.run.StepRecorder;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;

/** One run that is kept in the history, whatever comes of it. */
final class KeptRun {

    private final RunOrder noted;
    private final ImportFolder folder;
    private final RunHistory history;
    private final ImportTools tools;
    private final Tally tally = new Tally();
    private ImportReport report = tally.reportOfNothing();
    private String fingerprint = "";
    private boolean shrank;

    /** @param noted that was begun in the history */
    KeptRun(RunOrder noted, ImportFolder folder, RunHistory history, ImportTools tools) {
        this.noted = noted;
        this.folder = folder;
        this.history = history;
        this.tools = tools;
    }

    /**
     * Does it.
     *
     * @return the report, all 0 when there was nothing to do
     * @throws UserError as {@link ImportRun}
     * @throws RunCancelled when somebody stopped it
     */
    ImportReport execute(ImportOrder order, boolean gathers, SourceFile.Finder finder) {
        StepRecorder recorder = history.recorder(folder);
        RunOutcome outcome = RunOutcome.FAILED;
        String message = "";
        try {
            ImportOrder watched = order.toldTo(history.files().watch(noted.id(), order.listener()));
            outcome = done(watched, gathers, finder.find(watched.listener()), recorder);
            return report;
        } catch (UserError e) {
            outcome = RunOutcome.REFUSED;
            message = e.say(Words.in(Language.FRENCH));
            throw e;
        } catch (RunCancelled e) {
            outcome = RunOutcome.CANCELLED;
            throw e;
        } catch (IOException e) {
            throw Spool.disk(e);
        } finally {
            ImportReport said = outcome == RunOutcome.DONE ? report : tally.reportOfNothing();
            long head = tools.directory().head();
            history.end(noted, folder, recorder, new RunEnd(outcome, shrank, message, fingerprint, head, said));
        }
    }

    private RunOutcome done(ImportOrder order, boolean gathers, SourceFile found, StepRecorder recorder) {
        switch (found) {
            case SourceFile.Unchanged(String known) -> {
                fingerprint = known;
                return RunOutcome.UNCHANGED;
            }
            case SourceFile.Here(Path path, ReadOptions options, String known) -> {
                fingerprint = known;
                ImportWork work = new ImportWork(noted.id(), gathers, path, options, recorder);
                ImportRun run = new ImportRun(order, work, folder, tally, tools);
                try {
                    report = run.execute();
                } finally {
                    shrank = run.shrank();
                }
                return RunOutcome.DONE;
            }
        }
    }
}
