package org.jalon.newsroom.arrival.desk;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jalon.newsroom.arrival.Arrivals;
import org.jalon.newsroom.arrival.Order;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what arrived in the background, one arrival a thread; what is interrupted can be gone on with. */
final class Readers {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private final Arrivals arrivals;
    private final Map<String, CountDownLatch> reading = new ConcurrentHashMap<>();

    Readers(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** Begins to read, unless somebody does already, and waits for a moment: what is small is done by then. */
    void read(String arrivalId, Order order, Duration wait) {
        CountDownLatch latch = new CountDownLatch(1);
        CountDownLatch other = reading.putIfAbsent(arrivalId, latch);
        if (other == null) {
            Thread.ofVirtual().name("read arrival").start(() -> {
                try {
                    arrivals.work(arrivalId, order);
                } catch (RuntimeException e) {
                    LOG.warn("Cannot read what arrived; it can be gone on with", e);
                } finally {
                    reading.remove(arrivalId);
                    latch.countDown();
                }
            });
        }
        try {
            boolean done = (other == null ? latch : other).await(wait.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debug("Read within the wait: {}", done);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isReading(String arrivalId) {
        return reading.containsKey(arrivalId);
    }
}
