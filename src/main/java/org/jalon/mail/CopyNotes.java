package org.jalon.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What senders note of copies, written for several of them in one transaction: safe writes to a disk are slow, however little they
 * write. Whoever hands a copy over waits until that is noted; how it ended is noted along with the next ones.
 */
final class CopyNotes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CopyNotes.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final String HAND = """
            update mailing_copy set state = 'HANDED', changed_at = ?
            where id = ? and state = 'CLAIMED' and claim = ? and mailing_id in (
                select id from mailing where state = 'SENDING')
            """;

    private static final String FINISH = """
            update mailing_copy set state = ?, failure = ?, due_at = ?, claim = null, changed_at = ?
            where id = ? and claim = ?
            """;

    private final Database database;
    private final String claim;
    private final Clock clock;
    private final BlockingQueue<Hand> hands = new LinkedBlockingQueue<>();
    private final Queue<Finish> finishes = new ConcurrentLinkedQueue<>();
    private final Thread writer;
    private volatile boolean closed;

    CopyNotes(Database database, String claim, Clock clock) {
        this.database = database;
        this.claim = claim;
        this.clock = clock;
        writer = Thread.ofVirtual().name("mailing-notes").start(this::work);
    }

    private record Hand(String id, CompletableFuture<Boolean> noted) {}

    private record Finish(String id, String state, @Nullable String failure, Instant due) {}

    /** Notes that the end of a copy is about to be written, and waits until that is safe; false when it must not leave. */
    boolean hand(String id) {
        Hand hand = new Hand(id, new CompletableFuture<>());
        hands.add(hand);
        return hand.noted().join();
    }

    /** Notes, soon, what became of a copy. */
    void finish(String id, String state, @Nullable String failure) {
        finishes.add(new Finish(id, state, failure, Instant.EPOCH));
    }

    /** Notes, soon, that a copy is to be tried again at an instant. */
    void delay(String id, String failure, Instant due) {
        finishes.add(new Finish(id, "WAITING", failure, due));
    }

    private void work() {
        try {
            while (!closed || !hands.isEmpty()) {
                Hand first = hands.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                List<Hand> together = new ArrayList<>();
                if (first != null) {
                    together.add(first);
                    hands.drainTo(together);
                }
                write(together);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<Hand> together) {
        List<Finish> finished = new ArrayList<>();
        for (Finish next = finishes.poll(); next != null; next = finishes.poll()) {
            finished.add(next);
        }
        if (together.isEmpty() && finished.isEmpty()) {
            return;
        }
        int[] noted = tryWrite(together, finished);
        for (int i = 0; i < together.size(); i++) {
            together.get(i).noted().complete(noted[i] == 1);
        }
    }

    /** A database that is away lets nothing leave; what has left without a note stays as handed over. */
    private int[] tryWrite(List<Hand> together, List<Finish> finished) {
        try {
            int[] noted = database.transaction().execute(status -> {
                long now = clock.millis();
                database.batches()
                        .batchUpdate(
                                FINISH,
                                finished.stream()
                                        .map(one -> new Object[] {
                                            one.state(),
                                            one.failure(),
                                            one.due().toEpochMilli(),
                                            now,
                                            one.id(),
                                            claim
                                        })
                                        .toList());
                return database.batches()
                        .batchUpdate(
                                HAND,
                                together.stream()
                                        .map(one -> new Object[] {now, one.id(), claim})
                                        .toList());
            });
            return noted == null ? new int[together.size()] : noted;
        } catch (RuntimeException e) {
            LOG.warn("Cannot note what became of {} copies", together.size() + finished.size(), e);
            return new int[together.size()];
        }
    }

    /** Writes what is left. */
    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                interrupted = true; // what left must be noted first
            }
        }
        write(List.of());
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
