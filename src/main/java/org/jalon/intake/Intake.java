package org.jalon.intake;

import org.jalon.coherence.Coherence;
import org.jalon.directory.Directory;
import org.jalon.duplicates.Duplicates;
import org.jalon.intake.fetch.Download;
import org.jalon.intake.run.RunEnd;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.run.RunOutcome;
import org.jalon.intake.run.RunTable;
import org.jalon.reach.Fetcher;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jalon.storage.DataDirectory;
import org.jalon.territory.Gazetteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes in what sources say. A run reads a whole file before it changes anything, and then changes everything in one
 * transaction: a bad file, a full disk or a killed process leaves the directory as it was. Thread-safe; two runs of one
 * source never overlap.
 */
@Component
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final DataDirectory data;
    private final Gazetteer gazetteer;
    private final Coherence coherence;
    private final Directory directory;
    private final Duplicates duplicates;
    private final Sources sources;
    private final RunTable runs;
    private final Download download;

    Intake(
            DataDirectory data,
            Gazetteer gazetteer,
            Coherence coherence,
            Directory directory,
            Duplicates duplicates,
            Sources sources,
            RunTable runs,
            IntakeSettings settings,
            Fetcher fetcher) {
        this.data = data;
        this.gazetteer = gazetteer;
        this.coherence = coherence;
        this.directory = directory;
        this.duplicates = duplicates;
        this.sources = sources;
        this.runs = runs;
        this.download = new Download(fetcher, settings.downloadLimits());
    }

    /**
     * Runs one source, from its file or address to the published places.
     *
     * @throws UserError when nothing was changed, for a reason that a person can mend
     */
    public ImportReport run(ImportOrder order) {
        LOG.info("import of {} starts{}", order.source(), order.dryRun() ? " (dry run)" : "");
        try (ImportFolder folder = ImportFolder.lock(data, order.source())) {
            Tally tally = new Tally();
            boolean gathers =
                    sources.find(order.source()).filter(SourceSettings::gathers).isPresent();
            ImportRun run =
                    new ImportRun(order, gathers, folder, tally, gazetteer, coherence, directory, duplicates, download);
            ImportReport report = order.dryRun() ? run.execute() : recorded(order, run, tally);
            LOG.info("import of {} ends: {}", order.source(), report.line());
            return report;
        }
    }

    private ImportReport recorded(ImportOrder order, ImportRun run, Tally tally) {
        sources.meet(order.source());
        RunOrder noted = RunOrder.of(order.source(), RunOrder.Purpose.IMPORT, order.origin(), "");
        runs.add(noted);
        runs.sweep(order.source(), noted.id());
        runs.claim(noted.id());
        RunOutcome outcome = RunOutcome.FAILED;
        String message = "";
        ImportReport report = tally.reportOfNothing();
        try {
            report = run.execute();
            outcome = RunOutcome.DONE;
            return report;
        } catch (UserError e) {
            outcome = RunOutcome.REFUSED;
            message = e.say(Words.in(Language.FRENCH));
            report = tally.reportOfNothing();
            throw e;
        } finally {
            record(noted.id(), new RunEnd(outcome, false, message, "", directory.head(), report));
        }
    }

    /** The history is a courtesy: when the disk is full it must not hide the reason why the run failed. */
    private void record(String id, RunEnd end) {
        try {
            runs.finish(id, end);
        } catch (UserError e) {
            LOG.warn("the end of run {} could not be recorded: {}", id, e.getMessage());
        }
    }
}
