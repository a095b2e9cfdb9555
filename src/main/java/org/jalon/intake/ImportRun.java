package org.jalon.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.Publishing;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.SourceUpdate;
import org.jalon.duplicates.Placement;
import org.jalon.intake.fetch.Download;
import org.jalon.intake.fetch.DownloadOrder;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.mapping.RequiredFields;
import org.jalon.intake.normalise.Normalised;
import org.jalon.intake.normalise.RowNormaliser;
import org.jalon.intake.read.ReadOptions;
import org.jalon.intake.read.RowFile;
import org.jalon.site.UserError;

/** One run, step by step: fetch, read and normalise into the spool, report, publish from the spool. */
final class ImportRun {

    private static final int ROWS_BETWEEN_NEWS = 500;
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final ImportOrder order;
    private final ImportWork work;
    private final ImportFolder folder;
    private final Tally tally;
    private final ImportTools tools;
    private boolean shrank;

    ImportRun(ImportOrder order, ImportWork work, ImportFolder folder, Tally tally, ImportTools tools) {
        this.order = order;
        this.work = work;
        this.folder = folder;
        this.tally = tally;
        this.tools = tools;
    }

    /** Whether much of the source is gone, more than is withdrawn without being asked for. */
    boolean shrank() {
        return shrank;
    }

    ImportReport execute() {
        Optional<ReportFile> report = order.report().map(file -> ReportFile.open(file, order));
        try {
            readIntoSpool();
            report.ifPresent(file -> file.writeRows(folder.spool()));
            ImportReport result = publish(report);
            report.ifPresent(file -> file.finish(order.dryRun() ? "dry-run" : "done", result));
            return result;
        } finally {
            report.ifPresent(ReportFile::close);
        }
    }

    private void readIntoSpool() {
        try (Spool spool = Spool.create(folder.spool())) {
            RowFile file = RowFile.open(fetch(), order.origin(), options());
            Mapping mapping = order.mapping().orElseGet(Mapping::standard);
            RequiredFields required = new RequiredFields(mapping);
            LocalDate today = LocalDate.now(FRANCE);
            RowNormaliser normaliser = new RowNormaliser(order.source(), mapping, tools.gazetteer(), today);
            Screening screening = new Screening(tools.coherence(), today);
            SeenIds seen = new SeenIds();
            RowBatch batch = new RowBatch(row -> screening.screen(normaliser.normalise(row)), row -> {
                Normalised noted = noteRepetition(row, seen);
                tally.count(noted);
                spool.add(noted);
                tell(ImportProgress.Step.READING, tally.read(), file.fraction());
            });
            file.forEach(row -> {
                required.see(row);
                batch.accept(row);
            });
            batch.finish();
            required.check();
        } catch (IOException | UncheckedIOException e) {
            throw new UserError("intake.error.read", order.origin(), String.valueOf(e.getMessage()));
        }
    }

    private Path fetch() throws IOException {
        Path file = work.file();
        if (file != null) {
            return file;
        }
        if (!Download.isAddress(order.origin())) {
            try {
                return Path.of(order.origin());
            } catch (InvalidPathException e) {
                throw new UserError("intake.error.missing", order.origin());
            }
        }
        Path target = folder.download();
        tools.download()
                .fetch(
                        DownloadOrder.ofOperator(order.origin()),
                        target,
                        share ->
                                order.listener().accept(new ImportProgress(ImportProgress.Step.DOWNLOADING, 0, share)));
        return target;
    }

    /** What the order says of the file counts before what the source says of its files. */
    private ReadOptions options() {
        ReadOptions known = order.reading().equals(ReadOptions.NONE) ? work.options() : order.reading();
        return known.withBytes(tools.mostBytes());
    }

    private ImportReport publish(Optional<ReportFile> report) {
        if (tally.accepted() == 0) {
            report.ifPresent(file -> file.finish("refused", tally.reportOfNothing()));
            throw new UserError("intake.error.nothing-accepted", tally.read());
        }
        try (SpooledRecords records = new SpooledRecords(folder.spool())) {
            Placement placement = tools.duplicates().place(order.source(), work.gathers(), records);
            SourceUpdate update = tools.directory()
                    .publish(
                            Publishing.of(order.source())
                                    .withRun(work.run())
                                    .withListener(work.listener())
                                    .withAcceptRemovals(order.acceptRemovals())
                                    .withDryRun(order.dryRun())
                                    .withPlacing(placement),
                            counted(records));
            return switch (update) {
                case SourceUpdate.Applied applied -> {
                    if (!order.dryRun()) {
                        tools.duplicates().remember(placement, work.run());
                    }
                    yield tally.report(applied, placement.toReview());
                }
                case SourceUpdate.TooManyGone(int gone, int known) -> {
                    shrank = true;
                    report.ifPresent(file -> file.finish("refused", tally.reportOfNothing()));
                    throw new UserError("intake.error.too-many-gone", gone, known, order.source());
                }
            };
        }
    }

    private Iterator<OriginRecord> counted(SpooledRecords records) {
        int total = tally.accepted();
        long[] done = {0};
        return StreamSupport.stream(records.spliterator(), false)
                .peek(record -> tell(ImportProgress.Step.PUBLISHING, ++done[0], (double) done[0] / total))
                .iterator();
    }

    /** The directory keeps the last of two records with one id: that one says so. */
    private static Normalised noteRepetition(Normalised row, SeenIds seen) {
        if (row instanceof Normalised.Accepted(long number, OriginRecord record)
                && !seen.add(record.ref().id())) {
            List<RecordIssue> issues = new ArrayList<>(record.issues());
            issues.add(new RecordIssue(
                    RecordIssue.Code.ID_REPEATED, Field.ID, record.ref().id(), ""));
            return new Normalised.Accepted(
                    number, new OriginRecord(record.ref(), record.facts(), record.raw(), issues));
        }
        return row;
    }

    private void tell(ImportProgress.Step step, long rows, double fraction) {
        if (rows % ROWS_BETWEEN_NEWS == 0) {
            order.listener().accept(new ImportProgress(step, rows, fraction));
        }
    }
}
