package org.jalon.intake.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.intake.ImportProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes how far a run is into its folder, a few times a second, and stops it when somebody asked for that there. Files do
 * so between processes, and while the database is locked by the run itself.
 */
final class RunWatch implements Consumer<ImportProgress> {

    private static final Logger LOG = LoggerFactory.getLogger(RunWatch.class);
    private static final long PAUSE_NANOS = 300_000_000;
    private static final String PROGRESS = "progress";
    private static final String CANCEL = "cancel";

    private final Path folder;
    private final Consumer<ImportProgress> next;
    private long lastNanos = System.nanoTime() - PAUSE_NANOS;

    /** @param next told the same, each time */
    RunWatch(Path folder, Consumer<ImportProgress> next) {
        this.folder = folder;
        this.next = next;
    }

    @Override
    public void accept(ImportProgress progress) {
        next.accept(progress);
        long now = System.nanoTime();
        if (now - lastNanos < PAUSE_NANOS) {
            return;
        }
        lastNanos = now;
        if (Files.exists(folder.resolve(CANCEL))) {
            throw new RunCancelled();
        }
        try {
            Files.writeString(
                    folder.resolve(PROGRESS), progress.step() + " " + progress.rows() + " " + progress.fraction());
        } catch (IOException e) {
            LOG.debug("the progress of a run could not be noted: {}", e.getMessage());
        }
    }

    /** Asks the run of this folder to stop. */
    static void cancel(Path folder) throws IOException {
        Files.writeString(folder.resolve(CANCEL), "");
    }

    /** Removes what an earlier try noted. */
    static void clear(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(CANCEL));
        Files.deleteIfExists(folder.resolve(PROGRESS));
    }

    /** What was noted last, empty when nothing was or it is being written right now. */
    static Optional<ImportProgress> read(Path folder) {
        try {
            String[] parts = Files.readString(folder.resolve(PROGRESS)).split(" ");
            return parts.length < 3
                    ? Optional.empty()
                    : Optional.of(new ImportProgress(
                            ImportProgress.Step.valueOf(parts[0]),
                            Long.parseLong(parts[1]),
                            Double.parseDouble(parts[2])));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
