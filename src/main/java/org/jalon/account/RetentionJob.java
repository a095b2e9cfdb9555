package org.jalon.account;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jalon.site.KeptData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets, every few hours, all that was kept for as long as was promised. */
final class RetentionJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
    private static final long FIRST_MINUTES = 1;
    private static final long EVERY_MINUTES = 180;

    private final List<KeptData> kept;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("retention").factory());

    RetentionJob(List<KeptData> kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::tryRun, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    /** A database that is away for a moment must not end the job: the next round tries again. */
    private void tryRun() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warn("Cannot forget what is past its time, will try again", e);
        }
    }

    void run() {
        for (KeptData data : kept) {
            int forgotten = data.forgetAt(clock.instant());
            if (forgotten > 0) {
                LOG.info("Past its time and forgotten: {} of {}", forgotten, data.key());
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
