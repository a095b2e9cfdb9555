package org.jalon.mail;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Spreads mails evenly over time. Thread-safe. */
final class Pace {

    private static final long LONGEST_SLEEP_NANOS = Duration.ofSeconds(1).toNanos();

    private final long intervalNanos;
    private long next = System.nanoTime();

    Pace(int eachMinute) {
        intervalNanos = Duration.ofMinutes(1).toNanos() / eachMinute;
    }

    /** Waits for the turn of one more mail, or until there is no more need to. */
    void await(BooleanSupplier over) throws InterruptedException {
        long turn = take();
        for (long left = turn - System.nanoTime(); left > 0 && !over.getAsBoolean(); left = turn - System.nanoTime()) {
            Thread.sleep(Duration.ofNanos(Math.min(left, LONGEST_SLEEP_NANOS)));
        }
    }

    private synchronized long take() {
        long turn = Math.max(next, System.nanoTime());
        next = turn + intervalNanos;
        return turn;
    }
}
