package org.jalon.intake;

import java.util.Optional;
import java.util.UUID;
import org.jalon.directory.RunUndone;
import org.jalon.intake.read.ReadOptions;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunCancelled;
import org.jalon.intake.run.RunOrder;
import org.jalon.site.UserError;
import org.jalon.storage.DataDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what sources say. A run reads a whole file before it changes anything, and then changes everything in one
 * transaction: a bad file, a full disk or a killed process leaves the directory as it was. Thread-safe; two runs of one
 * source never overlap.
 */
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final DataDirectory data;
    private final ImportTools tools;
    private final Sources sources;
    private final RunHistory history;
    private final SourceFiles files;
    private final RunUndoing undoing;

    Intake(
            DataDirectory data,
            ImportTools tools,
            Sources sources,
            RunHistory history,
            SourceFiles files,
            RunUndoing undoing) {
        this.data = data;
        this.tools = tools;
        this.sources = sources;
        this.history = history;
        this.files = files;
        this.undoing = undoing;
    }

    /**
     * Runs one source, from its file or address to the published places, and keeps that in the history unless it is a dry run.
     *
     * @throws UserError when nothing was changed, for a reason that a person can mend
     */
    public ImportReport run(ImportOrder order) {
        LOG.info("import of {} starts{}", order.source(), order.dryRun() ? " (dry run)" : "");
        try (ImportFolder folder = ImportFolder.lock(data, order.source())) {
            ImportReport report = order.dryRun() ? tried(order, folder) : kept(order, folder);
            LOG.info("import of {} ends: {}", order.source(), report.line());
            return report;
        } catch (RunCancelled e) {
            throw new UserError("intake.error.cancelled", order.source());
        }
    }

    private ImportReport tried(ImportOrder order, ImportFolder folder) {
        ImportWork work = new ImportWork(
                UUID.randomUUID().toString(), gathers(order.source()), null, ReadOptions.NONE, step -> {});
        ImportOrder mapped = order.mapping().isPresent() ? order : mapped(order, currentMapping(order.source()));
        return new ImportRun(mapped, work, folder, new Tally(), tools).execute();
    }

    private ImportReport kept(ImportOrder order, ImportFolder folder) {
        sources.meet(order.source());
        int version = order.mapping()
                .map(mapping -> sources.keepMapping(order.source(), mapping))
                .orElseGet(() -> currentMapping(order.source()));
        RunOrder noted = RunOrder.of(order.source(), RunOrder.Purpose.IMPORT, order.origin(), "")
                .withMapping(version);
        history.runs().add(noted);
        history.sweep(noted);
        history.runs().claim(noted.id());
        ImportReport report = new KeptRun(noted, folder, history, tools)
                .execute(mapped(order, version), gathers(order.source()), SourceFile.Finder.OF_ORDER);
        // What was good enough to publish by is what pages and schedules read by from now on.
        sources.useMapping(order.source(), version);
        return report;
    }

    private boolean gathers(String source) {
        return sources.find(source).filter(SourceSettings::gathers).isPresent();
    }

    private int currentMapping(String source) {
        return sources.find(source).map(SourceSettings::mappingVersion).orElse(0);
    }

    private ImportOrder mapped(ImportOrder order, int version) {
        return sources.findMapping(order.source(), version)
                .map(order::withMapping)
                .orElse(order);
    }

    /**
     * Does a run that waits in the history, and keeps there whatever comes of it.
     *
     * @return false when it must wait longer, because another run of its source is under way
     */
    public boolean perform(Run waiting) {
        RunOrder noted = waiting.order();
        Optional<ImportFolder> held = ImportFolder.tryToLock(data, noted.source());
        if (held.isEmpty()) {
            return false;
        }
        try (ImportFolder folder = held.get()) {
            history.sweep(noted);
            if (history.runs().claim(noted.id())) {
                LOG.info("run {} of {} starts", noted.id(), noted.source());
                ImportOrder order = new ImportOrder(
                        noted.origin(),
                        noted.source(),
                        noted.isPreview(),
                        noted.isPreview() || noted.acceptRemovals(),
                        null,
                        progress -> {});
                new KeptRun(noted, folder, history, tools)
                        .execute(
                                mapped(order, noted.mappingVersion()),
                                gathers(noted.source()),
                                listener -> files.find(noted, listener));
            }
        } catch (UserError | RunCancelled e) {
            LOG.info("run {} of {} ends: {}", noted.id(), noted.source(), e.getMessage());
        }
        return true;
    }

    /** Whether a run of this source is under way, in this process or another that shares the data directory. */
    public boolean isUnderWay(String source) {
        Optional<ImportFolder> held = ImportFolder.tryToLock(data, source);
        held.ifPresent(ImportFolder::close);
        return held.isEmpty();
    }

    /**
     * Takes back all that a run published. What people decided since stays.
     *
     * @param by id of the account that wants it, empty for the terminal
     * @throws UserError when another run of the source is under way
     */
    public RunUndone undo(Run run, String by) {
        try (ImportFolder folder = ImportFolder.lock(data, run.source())) {
            LOG.info("run {} of {} is taken back", run.id(), run.source());
            RunUndone undone = undoing.undo(run, by);
            tools.duplicates().forget(run.source());
            return undone;
        }
    }

    /** What {@link #undo} would do now; changes nothing. */
    public RunUndone foreseeUndo(Run run) {
        return undoing.foresee(run);
    }
}
