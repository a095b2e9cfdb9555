package org.jalon.reach;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** When a fetch ends in any case: time limits between two bytes do not stop a server that sends one byte at a time. */
final class Deadline {

    private final ScheduledExecutorService clock;
    private final long end;

    Deadline(ScheduledExecutorService clock, Duration total) {
        this.clock = clock;
        this.end = System.nanoTime() + total.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /** Does something at the end, unless it is cancelled before. */
    ScheduledFuture<?> then(Runnable action) {
        return clock.schedule(action, Math.max(end - System.nanoTime(), 0), TimeUnit.NANOSECONDS);
    }
}
