package org.jalon.storage;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again in the background, one round after the other, until it is closed. A database that is away
 * for a moment must not end it: the next round tries again.
 */
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String purpose;
    private final Duration first;
    private final Duration pause;
    private final Runnable round;
    private final ScheduledExecutorService timer;

    /**
     * @param purpose what it does, to name its thread and its troubles: {@code send campaigns}
     * @param first how long after the start the first round begins
     * @param pause from the end of a round to the next
     * @param round what to do
     */
    public Rounds(String purpose, Duration first, Duration pause, Runnable round) {
        this.purpose = purpose;
        this.first = first;
        this.pause = pause;
        this.round = round;
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name(purpose).factory());
    }

    /** Begins; to be called once. */
    public void start() {
        timer.scheduleWithFixedDelay(this::tryRound, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tryRound() {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.warn("Cannot {}, will try again", purpose, e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
