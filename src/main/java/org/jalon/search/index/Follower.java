package org.jalon.search.index;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jalon.directory.Directory;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceChange;
import org.jalon.directory.PlaceId;
import org.jalon.search.lexicon.Lexicon;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index of the directory: makes it once, then follows the revisions, also those that another process made.
 * Begins with the first question or with {@link #start()}, in the background. Thread-safe.
 */
public final class Follower implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final int STEPS_AT_ONCE = 5_000;

    private final Directory directory;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final FreshnessRule freshness;
    private final Clock clock;
    private final Duration interval;
    private final AtomicBoolean started = new AtomicBoolean();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Semaphore changes = new Semaphore(0);
    private volatile @Nullable Index index;
    private volatile @Nullable Thread thread;

    public Follower(
            Directory directory,
            Lexicon lexicon,
            Gazetteer gazetteer,
            FreshnessRule freshness,
            Clock clock,
            Duration interval) {
        this.directory = directory;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.freshness = freshness;
        this.clock = clock;
        this.interval = interval;
    }

    /** Begins to follow, unless it already does. Returns at once. */
    public void start() {
        if (started.compareAndSet(false, true)) {
            thread = Thread.ofVirtual().name("search-follower").start(this::follow);
        }
    }

    /** The newest index; waits for the first one. */
    public Index index() {
        Index newest = index;
        if (newest != null) {
            return newest;
        }
        start();
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the index was ready", e);
        }
        newest = index;
        if (newest == null) {
            throw new IllegalStateException("stopped before the index was ready");
        }
        return newest;
    }

    /** The newest index, empty while the first one is being made. */
    public Optional<Index> find() {
        return Optional.ofNullable(index);
    }

    /** Looks for changes now rather than at the next interval. */
    public void look() {
        changes.release();
    }

    private void follow() {
        try (IndexMaker maker = new IndexMaker(lexicon, gazetteer, freshness)) {
            while (!Thread.currentThread().isInterrupted()) {
                tryStep(maker);
                changes.drainPermits();
                changes.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ready.countDown();
        }
    }

    /** A database that is away for a moment must not end the thread: the next interval tries again. */
    private void tryStep(IndexMaker maker) {
        try {
            step(maker);
        } catch (RuntimeException e) {
            log.warn("Cannot follow the directory, will try again", e);
        }
    }

    private void step(IndexMaker maker) {
        Index known = index;
        Instant now = clock.instant();
        if (known == null) {
            long start = System.nanoTime();
            long head = directory.head();
            directory.forEachPublished(maker::put);
            index = maker.make(head, now);
            ready.countDown();
            log.info(
                    "Index ready: {} places, revision {}, {} ms",
                    maker.size(),
                    head,
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
        } else if (directory.head() != known.revision()) {
            catchUp(maker, known, now);
        } else if (known.isOutdated(now)) {
            index = maker.make(known.revision(), now);
        }
    }

    private void catchUp(IndexMaker maker, Index known, Instant now) {
        long revision = known.revision();
        Set<PlaceId> touched = new HashSet<>();
        List<PlaceChange> steps = directory.changesSince(revision, STEPS_AT_ONCE);
        while (!steps.isEmpty()) {
            steps.forEach(step -> touched.add(step.id()));
            revision = steps.getLast().revision();
            steps = directory.changesSince(revision, STEPS_AT_ONCE);
        }
        List<PlaceId> ids = new ArrayList<>(touched);
        for (int from = 0; from < ids.size(); from += STEPS_AT_ONCE) {
            List<PlaceId> some = ids.subList(from, Math.min(ids.size(), from + STEPS_AT_ONCE));
            Map<PlaceId, Place> published = new HashMap<>();
            directory.find(some).forEach(place -> published.put(place.id(), place));
            some.stream().filter(id -> !published.containsKey(id)).forEach(maker::remove);
            published.values().forEach(maker::put);
        }
        // The head may count steps that changesSince does not tell, such as those of unpublished places.
        index = maker.make(Math.max(revision, directory.head()), now);
        log.info("Index follows: {} places touched, revision {}", ids.size(), revision);
    }

    /** Stops following; the last index stays. */
    @Override
    public void close() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }
}
