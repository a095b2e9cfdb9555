package org.jalon.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jalon.storage.Database;
import org.jalon.storage.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Sends the copies of mailings, over several connections at once, as long as it runs. */
final class MailingSender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailingSender.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(40);

    /** What a connection takes at once; at a slow rate no more than leaves within seconds, so that no claim grows old. */
    private static final int MOST_AT_ONCE = 50;

    private static final int PARTS_OF_MINUTE = 12;

    private final Database database;
    private final Path folder;
    private final MailingTable table;
    private final MailingWriter writer;
    private final Supplier<Carrier> carriers;
    private final MailSettings settings;
    private final Refusals refusals;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Pace pace;
    private final String claim = UUID.randomUUID().toString();
    private final ReentrantLock sending = new ReentrantLock();
    private final Rounds rounds = new Rounds("send mailings", PAUSE, PAUSE, this::round);
    private volatile boolean stopped;

    /** @param folder where it notes what it hands over */
    MailingSender(
            Database database,
            Path folder,
            MailingWriter writer,
            Supplier<Carrier> carriers,
            MailSettings settings,
            Refusals refusals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.folder = folder;
        this.table = new MailingTable(database);
        this.writer = writer;
        this.carriers = carriers;
        this.settings = settings;
        this.refusals = refusals;
        this.events = events;
        this.clock = clock;
        this.pace = new Pace(settings.mailing().eachMinute());
    }

    void start() {
        rounds.start();
    }

    /** Sends all that is due now. */
    void round() {
        if (stopped || !table.isSending()) {
            return;
        }
        sending.lock();
        try {
            settle();
            try (SendLog log = SendLog.open(folder, claim);
                    CopyNotes notes = new CopyNotes(database, claim, clock)) {
                send(notes, log);
            }
            if (table.end(clock.instant()) > 0) {
                LOG.info("Mailings: all copies of one have left");
            }
        } finally {
            sending.unlock();
        }
    }

    /** Deals with what dead senders left: at once where their logs tell, later where there are none. */
    private void settle() {
        AtomicInteger settled = new AtomicInteger();
        SendLog.forEachLeft(
                folder,
                left -> database.transaction()
                        .executeWithoutResult(status -> settled.addAndGet(table.settle(left, clock.instant()))));
        settled.addAndGet(table.settle(clock.instant()));
        if (settled.get() > 0) {
            LOG.warn("Mailings: {} copies of a sender that died are settled", settled.get());
        }
    }

    private void send(CopyNotes notes, SendLog log) {
        MailingSettings how = settings.mailing();
        int atOnce = Math.clamp(how.eachMinute() / PARTS_OF_MINUTE / how.connections(), 1, MOST_AT_ONCE);
        MailingConnection.Desk desk = new MailingConnection.Desk(
                table, notes, log, claim, atOnce, writer, settings, refusals, pace, events, clock);
        List<Thread> threads = IntStream.range(0, how.connections())
                .mapToObj(i -> Thread.ofVirtual().name("mailing-" + i).start(() -> work(desk)))
                .toList();
        boolean interrupted = false;
        for (Thread thread : threads) {
            interrupted |= join(thread);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(MailingConnection.Desk desk) {
        try {
            new MailingConnection(desk, carriers.get(), () -> stopped).work();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Cannot send mailings over one connection, will try again", e);
        }
    }

    /** Waits for a copy that is leaving, come what may; whether somebody asked to hurry. */
    private boolean join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                stopped = true;
                interrupted = true;
            }
        }
        return interrupted;
    }

    /** Lets the copies under way leave, and no other. */
    @Override
    public void close() throws InterruptedException {
        stopped = true;
        rounds.close();
        if (sending.tryLock(PATIENCE_AT_END.toSeconds(), TimeUnit.SECONDS)) {
            sending.unlock();
        }
    }
}
