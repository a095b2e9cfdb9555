package org.jalon.observatory.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.observatory.desk.FigureJob.State;
import org.jalon.observatory.desk.FigureJob.Summary;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.FigureReading;
import org.jalon.observatory.load.StoredDatasets;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files of figures that coordinators send: checked in the background one after the other, stored when they say so. What waits
 * is forgotten after some hours, and when the program ends; nothing is ever half stored.
 */
public final class FigureDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FigureDesk.class);
    private static final int MOST_WAITING = 20;
    private static final Duration KEPT = Duration.ofHours(4);

    private final FigureImport figures;
    private final StoredDatasets datasets;
    private final AuditTrail trail;
    private final Database database;
    private final Path folder;
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("figures-", 0).daemon().factory());
    private final Cache<String, FigureJob> jobs = Caffeine.newBuilder()
            .maximumSize(MOST_WAITING)
            .expireAfterWrite(KEPT)
            .<String, FigureJob>removalListener((id, job, cause) -> {
                if (job != null) {
                    delete(job.file());
                }
            })
            .build();

    /** @param folder for files that wait, made when there are any */
    public FigureDesk(FigureImport figures, StoredDatasets datasets, AuditTrail trail, Database database, Path folder) {
        this.figures = figures;
        this.datasets = datasets;
        this.trail = trail;
        this.database = database;
        this.folder = folder;
    }

    /**
     * Takes a file and begins to check it.
     *
     * @param definition as YAML
     * @return the id by which it is found again
     */
    String add(Actor actor, String fileName, InputStream content, String definition) throws IOException {
        Files.createDirectories(folder);
        String id = UUID.randomUUID().toString();
        Path file = folder.resolve(id);
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        FigureJob job = new FigureJob(id, actor.account().id(), fileName, file, definition);
        jobs.put(id, job);
        work.execute(() -> attempt(job, () -> job.become(new State.Checked(Summary.of(read(job))))));
        return id;
    }

    /** One of those that this person sent. */
    Optional<FigureJob> find(Actor actor, String id) {
        return Optional.ofNullable(jobs.getIfPresent(id))
                .filter(job -> job.account().equals(actor.account().id()));
    }

    /** Stores what was checked, in the background; once, however often it is asked for. */
    void store(Actor actor, FigureJob job) {
        if (job.beginStoring()) {
            work.execute(() -> attempt(job, () -> job.become(new State.Stored(stored(actor, job)))));
        }
    }

    /** Removes a dataset, with its figures. */
    void remove(Actor actor, String dataset) {
        database.transaction().executeWithoutResult(status -> {
            datasets.remove(dataset);
            trail.note(actor, "observatory.act.removed", dataset, Map.of());
        });
    }

    void discard(FigureJob job) {
        jobs.invalidate(job.id());
    }

    private FigureReading read(FigureJob job) {
        return figures.read(job.file(), job.fileName(), job.definition());
    }

    /** Read again: between the two it may wait for hours, and its figures fill the memory. */
    private Summary stored(Actor actor, FigureJob job) {
        FigureReading reading = read(job);
        database.transaction().executeWithoutResult(status -> {
            FigureImport.Done done = figures.store(reading, actor.account().id());
            trail.note(
                    actor,
                    "observatory.act.imported",
                    done.dataset(),
                    Map.of("file", job.fileName(), "counts", done.line()));
        });
        delete(job.file());
        return Summary.of(reading);
    }

    private static void attempt(FigureJob job, Runnable step) {
        try {
            step.run();
        } catch (UserError e) {
            job.become(new State.Refused(e));
        } catch (RuntimeException e) {
            LOG.error("cannot import figures", e);
            job.become(new State.Failed());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("cannot delete {}", file, e);
        }
    }

    @Override
    public void close() {
        work.shutdownNow();
        jobs.invalidateAll();
        jobs.cleanUp();
    }
}
