package org.jalon.care.remind;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jalon.care.Managers;
import org.jalon.care.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every hour, in one process at a time, whether anybody is to be reminded. */
final class ReminderJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final long FIRST_MINUTES = 5;

    private final Reminders reminders;
    private final Managers managers;
    private final Turns turns;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("reminders").factory());

    ReminderJob(Reminders reminders, Managers managers, Turns turns) {
        this.reminders = reminders;
        this.managers = managers;
        this.turns = turns;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::tryRun, FIRST_MINUTES, EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    /** A database that is away for a moment must not end the job: the next round tries again. */
    private void tryRun() {
        try {
            if (turns.take("reminders", EVERY.minusMinutes(FIRST_MINUTES))) {
                managers.followMerges();
                int posted = reminders.run();
                if (posted > 0) {
                    LOG.info("Posted {} reminders to managers", posted);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("Cannot remind managers, will try again", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
