package org.jalon.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is in the outbox, one mail after another, as long as it runs. What {@link Outbox} promises of crashes is kept
 * here.
 */
final class Postman implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** How long to wait after each attempt that was not answered for good; after the last of them a mail is given up. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(20),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(40);

    private final MailTable table;
    private final Carrier carrier;
    private final WakeUp wakeUp;
    private final Duration interval;
    private final Clock clock;
    private final String claim = UUID.randomUUID().toString();
    private volatile boolean stopped;
    private @Nullable Thread thread;

    Postman(MailTable table, Carrier carrier, WakeUp wakeUp, Duration interval, Clock clock) {
        this.table = table;
        this.carrier = carrier;
        this.wakeUp = wakeUp;
        this.interval = interval;
        this.clock = clock;
    }

    /** Begins, in the background. */
    synchronized void start() {
        if (thread == null) {
            thread = Thread.ofVirtual().name("postman").start(this::work);
        }
    }

    private void work() {
        try {
            while (!stopped) {
                tryRound();
                if (!stopped) {
                    wakeUp.await(interval);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            carrier.rest();
        }
    }

    /** A database that is away for a moment must not end the thread: the next round tries again. */
    private void tryRound() {
        try {
            round();
        } catch (RuntimeException e) {
            LOG.warn("Cannot read the outbox, will try again", e);
        }
    }

    /** Sends all that is due now. */
    void round() {
        settle(clock.instant());
        Optional<Mail> next = table.claim(claim, clock.instant());
        while (next.isPresent()) {
            send(next.orElseThrow());
            next = stopped ? Optional.empty() : table.claim(claim, clock.instant());
        }
        carrier.rest();
    }

    private void settle(Instant now) {
        int taken = table.takeBack(now);
        int doubtful = table.doubt(now);
        int expired = table.expire(now);
        if (taken + doubtful + expired > 0) {
            LOG.warn(
                    "Outbox: {} mails taken back from a sender that died, {} of which it is not known whether they left,"
                            + " {} given up as worthless by now",
                    taken,
                    doubtful,
                    expired);
        }
    }

    private void send(Mail mail) {
        Carrier.Outcome outcome = carrier.carry(mail, () -> table.hand(mail, claim, clock.instant()));
        switch (outcome) {
            case Carrier.Sent() -> table.sent(mail, claim, clock.instant());
            case Carrier.Refused(String reason) -> giveUp(mail, reason);
            case Carrier.Delayed(String reason) -> delay(mail, reason);
        }
    }

    private void delay(Mail mail, String reason) {
        if (mail.attempts() > PAUSES.size()) {
            giveUp(mail, reason);
            return;
        }
        Duration pause = PAUSES.get(Math.max(mail.attempts() - 1, 0));
        LOG.warn("Mail {} could not be sent ({}), next try in {}", mail.id(), reason, pause);
        Instant now = clock.instant();
        table.delay(mail, claim, reason, now.plus(pause), now);
    }

    private void giveUp(Mail mail, String reason) {
        LOG.warn("Mail {} was not sent and will not be ({})", mail.id(), reason);
        table.failed(mail, claim, reason, clock.instant());
    }

    /** Lets the mail under way leave, and no other. */
    @Override
    public synchronized void close() throws InterruptedException {
        stopped = true;
        wakeUp.look();
        if (thread != null) {
            thread.join(PATIENCE_AT_END);
        }
    }
}
