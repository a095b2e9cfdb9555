package org.jalon.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.intake.fetch.Download;
import org.jalon.intake.fetch.DownloadOrder;
import org.jalon.intake.fetch.Fetched;
import org.jalon.intake.fetch.Validators;
import org.jalon.intake.read.ReadOptions;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.run.RunOutcome;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.source.SourceTable;
import org.jalon.intake.source.Supply;
import org.jalon.site.UserError;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Brings the file of a run into its folder: the one that was uploaded, the one at an address, or the newest of a folder. */
final class SourceFiles {

    /** So often a file that does not change is read all the same, so that its places are known to be still there. */
    private static final Duration READ_AGAIN = Duration.ofDays(7);

    private static final List<RunOutcome> SINCE = List.of(
            RunOutcome.DONE, RunOutcome.REFUSED, RunOutcome.FAILED, RunOutcome.CANCELLED, RunOutcome.INTERRUPTED);

    private final SourceTable sources;
    private final RunTable runs;
    private final RunFiles files;
    private final Download download;
    private final Inbox inbox;
    private final Clock clock;

    SourceFiles(SourceTable sources, RunTable runs, RunFiles files, Download download, Inbox inbox, Clock clock) {
        this.sources = sources;
        this.runs = runs;
        this.files = files;
        this.download = download;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Finds the file of a run that was begun. */
    SourceFile find(RunOrder run, Consumer<ImportProgress> listener) throws IOException {
        SourceSettings source = sources.find(run.source()).orElseThrow();
        ReadOptions options = options(source.supply());
        Optional<Path> kept = files.find(run);
        if (kept.isPresent()) {
            return new SourceFile.Here(kept.get(), options, FileFingerprint.of(kept.get()));
        }
        Optional<Run> last = run.isOfSchedule() ? lastPublished(run) : Optional.empty();
        return switch (source.supply().kind()) {
            case ADDRESS -> fetched(run, source, last, options, listener);
            case FOLDER -> {
                Path newest = inbox.newest(source.supply().address());
                RunOrder named = files.name(run, newest.getFileName().toString());
                Path copy = Files.copy(newest, files.path(named), StandardCopyOption.REPLACE_EXISTING);
                runs.noteFile(named);
                yield found(copy, options, last);
            }
            case UPLOAD, COMMAND -> throw new UserError("intake.error.no-file", run.source());
        };
    }

    private SourceFile fetched(
            RunOrder run,
            SourceSettings source,
            Optional<Run> last,
            ReadOptions options,
            Consumer<ImportProgress> listener)
            throws IOException {
        Supply supply = source.supply();
        RunOrder named = files.name(run, nameOf(supply.address()));
        Path target = files.path(named);
        Validators known =
                last.filter(this::isNewest).isPresent() ? sources.validators(source.name()) : Validators.NONE;
        DownloadOrder order = DownloadOrder.of(supply.address())
                .withValidators(known)
                .withSecret(supply.secretHeader(), supply.secretVariable());
        Fetched fetched = download.fetch(
                order, target, share -> listener.accept(new ImportProgress(ImportProgress.Step.DOWNLOADING, 0, share)));
        return switch (fetched) {
            case Fetched.NotModified() ->
                new SourceFile.Unchanged(last.map(Run::fingerprint).orElse(""));
            case Fetched.Saved(Validators validators, long bytes, int pages) -> {
                runs.noteFile(named);
                sources.remember(source.name(), validators);
                yield found(target, options, last);
            }
        };
    }

    private static SourceFile found(Path file, ReadOptions options, Optional<Run> last) throws IOException {
        String fingerprint = FileFingerprint.of(file);
        return last.filter(run -> run.fingerprint().equals(fingerprint)).isPresent()
                ? new SourceFile.Unchanged(fingerprint)
                : new SourceFile.Here(file, options, fingerprint);
    }

    /** The run whose file need not be read again, because all that it said is published. */
    private Optional<Run> lastPublished(RunOrder run) {
        return runs.findLast(run.source(), RunOrder.Purpose.IMPORT, List.of(RunOutcome.DONE))
                .filter(Run::isPublished)
                .filter(last -> last.order().mappingVersion() == run.mappingVersion())
                .filter(last -> last.orderedAt().isAfter(clock.instant().minus(READ_AGAIN)));
    }

    /** Whether nothing was fetched since, by which the validators would be those of another file. */
    private boolean isNewest(Run published) {
        return runs.findLast(published.source(), null, SINCE)
                .filter(published::equals)
                .isPresent();
    }

    private static String nameOf(String address) {
        String path = Optional.ofNullable(URI.create(address).getPath()).orElse("");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static ReadOptions options(Supply supply) {
        return supply.readOptions().isEmpty()
                ? ReadOptions.NONE
                : ReadOptions.of(JsonMapper.shared()
                        .readValue(supply.readOptions(), new TypeReference<Map<String, String>>() {}));
    }
}
