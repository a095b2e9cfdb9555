package org.jalon.care.remind;

import java.time.Duration;
import org.jalon.care.Managers;
import org.jalon.care.Turns;
import org.jalon.storage.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every hour, in one process at a time, whether anybody is to be reminded. */
final class ReminderJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration FIRST = Duration.ofMinutes(5);

    private final Reminders reminders;
    private final Managers managers;
    private final Turns turns;
    private final Rounds rounds = new Rounds("remind managers", FIRST, EVERY, this::round);

    ReminderJob(Reminders reminders, Managers managers, Turns turns) {
        this.reminders = reminders;
        this.managers = managers;
        this.turns = turns;
    }

    void start() {
        rounds.start();
    }

    private void round() {
        if (turns.take("reminders", EVERY.minus(FIRST))) {
            managers.followMerges();
            int posted = reminders.run();
            if (posted > 0) {
                LOG.info("Posted {} reminders to managers", posted);
            }
        }
    }

    @Override
    public void close() {
        rounds.close();
    }
}
