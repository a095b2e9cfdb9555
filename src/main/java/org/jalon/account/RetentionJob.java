package org.jalon.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jalon.site.KeptData;
import org.jalon.storage.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets, every few hours, all that was kept for as long as was promised. */
final class RetentionJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration EVERY = Duration.ofHours(3);

    private final List<KeptData> kept;
    private final Clock clock;
    private final Rounds rounds = new Rounds("forget what is past its time", FIRST, EVERY, this::run);

    RetentionJob(List<KeptData> kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    void start() {
        rounds.start();
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
        rounds.close();
    }
}
