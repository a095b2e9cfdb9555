package org.jalon.tiles;

import java.time.Duration;
import org.jalon.search.Search;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** Makes the tree of clusters as soon as there is something new to show, so that the first map need not wait for it. */
final class Planting implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Planting.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Search search;
    private final PlaceTiles tiles;
    private volatile @Nullable Thread thread;

    Planting(Search search, PlaceTiles tiles) {
        this.search = search;
        this.tiles = tiles;
    }

    @EventListener
    synchronized void start(ContextRefreshedEvent started) {
        if (thread == null) {
            thread = Thread.ofVirtual().name("tiles-planting").start(this::follow);
        }
    }

    private void follow() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (search.revision() >= 0) {
                    tryPrepare();
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails here fails again, and is told, when somebody asks for a tile. */
    private void tryPrepare() {
        try {
            tiles.prepare();
        } catch (RuntimeException e) {
            LOG.warn("Cannot make the tree of clusters, will try again", e);
        }
    }

    @Override
    public void close() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }
}
