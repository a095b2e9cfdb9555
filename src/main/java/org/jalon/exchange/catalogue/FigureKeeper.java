package org.jalon.exchange.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jalon.directory.Directory;
import org.jalon.directory.FreshnessRule;
import org.jalon.exchange.Republication;
import org.jalon.exchange.WholeFiles;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts once for each revision, in the background, and lets nobody wait for long. Thread-safe. */
@Component
public class FigureKeeper {

    /** Within which a region is counted. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Directory directory;
    private final Republication republication;
    private final Gazetteer gazetteer;
    private final FreshnessRule freshness;
    private final WholeFiles files;
    private @Nullable CompletableFuture<Figures> counted;
    private long countedAt = -1;
    private @Nullable Figures last;

    public FigureKeeper(
            Directory directory,
            Republication republication,
            Gazetteer gazetteer,
            FreshnessRule freshness,
            WholeFiles files) {
        this.directory = directory;
        this.republication = republication;
        this.gazetteer = gazetteer;
        this.freshness = freshness;
        this.files = files;
    }

    /** The figures of now, or those before while they are being counted; empty while that is for the first time. */
    public Optional<Figures> find() {
        CompletableFuture<Figures> counting = counting();
        try {
            Figures now = counting.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            remember(now);
            return Optional.of(now);
        } catch (TimeoutException e) {
            return remembered();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return remembered();
        } catch (ExecutionException e) {
            throw new IllegalStateException("figures could not be counted", e.getCause());
        }
    }

    private synchronized CompletableFuture<Figures> counting() {
        long head = directory.head();
        CompletableFuture<Figures> running = counted;
        if (running == null || running.isCompletedExceptionally() || running.isDone() && countedAt != head) {
            countedAt = head;
            running = CompletableFuture.supplyAsync(
                    () -> count(head),
                    task -> Thread.ofVirtual().name("count-figures").start(task));
            counted = running;
            files.measure();
        }
        return running;
    }

    private Figures count(long head) {
        Figures.Counting counting = new Figures.Counting(
                republication.now(), gazetteer, freshness, Clock.systemUTC().instant());
        directory.forEachPublished(counting::add);
        return counting.figures(head);
    }

    private synchronized void remember(Figures figures) {
        last = figures;
    }

    private synchronized Optional<Figures> remembered() {
        return Optional.ofNullable(last);
    }
}
