package org.jalon.mail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the sender, in the same process, that there is something to look at. */
final class WakeUp {

    private final Semaphore reasons = new Semaphore(0);

    void look() {
        reasons.release();
    }

    /** Waits until there is a reason to look, or the time has passed. */
    void await(Duration longest) throws InterruptedException {
        if (reasons.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            reasons.drainPermits();
        }
    }
}
