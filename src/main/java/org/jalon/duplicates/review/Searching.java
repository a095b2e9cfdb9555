package org.jalon.duplicates.review;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jalon.duplicates.Duplicates;
import org.jalon.site.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has all places compared again in the background, once at a time. */
final class Searching {

    private static final Logger LOG = LoggerFactory.getLogger(Searching.class);

    private final Duplicates duplicates;
    private final AtomicBoolean running = new AtomicBoolean();

    Searching(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    boolean isRunning() {
        return running.get();
    }

    void start() {
        if (running.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("compare places").start(this::run);
        }
    }

    private void run() {
        try {
            duplicates.lookAgain();
        } catch (UserError e) {
            LOG.warn("places could not be compared: {}", e.getMessage());
        } finally {
            running.set(false);
        }
    }
}
