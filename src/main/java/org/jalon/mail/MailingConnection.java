package org.jalon.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jalon.mail.MailingTable.Claimed;
import org.jalon.mail.MailingWriter.Copy;
import org.springframework.context.ApplicationEventPublisher;

/** The work of one connection to the mail server: copies, one after the other. */
final class MailingConnection {

    /** How long to wait after each attempt that was not answered for good; after the last of them a copy is given up. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(20),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    /** What servers answer when there is no such mailbox (RFC 5321, 4.2.3). */
    private static final Set<String> NO_MAILBOX = Set.of("recipient 550", "recipient 551", "recipient 553");

    private final Desk desk;
    private final Carrier carrier;
    private final BooleanSupplier stopped;

    MailingConnection(Desk desk, Carrier carrier, BooleanSupplier stopped) {
        this.desk = desk;
        this.carrier = carrier;
        this.stopped = stopped;
    }

    /**
     * What all connections of a sender share.
     *
     * @param table of copies
     * @param notes that they write together
     * @param log of what passes between them and the mail server
     * @param claim by which it is known whose a copy is
     * @param atOnce copies to take
     * @param writer of what is in them
     * @param settings of who sends
     * @param refusals the mailboxes that are closed
     * @param pace at which copies leave
     * @param events to tell of those that are refused
     */
    record Desk(
            MailingTable table,
            CopyNotes notes,
            SendLog log,
            String claim,
            int atOnce,
            MailingWriter writer,
            MailSettings settings,
            Refusals refusals,
            Pace pace,
            ApplicationEventPublisher events,
            Clock clock) {

        List<Claimed> claimNext() {
            return table.claim(claim, atOnce, clock.instant());
        }

        void release(List<Claimed> untried) {
            table.release(untried.stream().map(Claimed::id).toList(), claim, clock.instant());
        }
    }

    /** Sends what is due, until nothing is, or the mail server takes no more for now. */
    void work() throws InterruptedException {
        try {
            List<Claimed> batch = desk.claimNext();
            while (!batch.isEmpty() && send(batch)) {
                batch = desk.claimNext();
            }
        } finally {
            carrier.rest();
        }
    }

    private boolean send(List<Claimed> batch) throws InterruptedException {
        for (int i = 0; i < batch.size(); i++) {
            desk.pace().await(stopped);
            if (stopped.getAsBoolean()) {
                desk.release(batch.subList(i, batch.size()));
                return false;
            }
            if (!send(batch.get(i))) {
                desk.release(batch.subList(i + 1, batch.size()));
                return false;
            }
        }
        return true;
    }

    /** Whether more can be sent. */
    private boolean send(Claimed claimed) {
        Optional<Copy> copy = desk.writer().write(claimed.mailing(), claimed.reader(), claimed.edition());
        if (copy.isEmpty()) {
            desk.notes().finish(claimed.id(), "SKIPPED", null);
            return true;
        }
        if (desk.refusals().isClosed(copy.get().recipient())) {
            desk.notes().finish(claimed.id(), "FAILED", "closed");
            return true;
        }
        return carry(claimed, copy.get());
    }

    private boolean carry(Claimed claimed, Copy copy) {
        HandOver handOver = new HandOver(claimed.id());
        Carrier.Outcome outcome = carrier.carry(mail(claimed, copy), handOver);
        if (handOver.refused) {
            desk.release(List.of(claimed)); // paused, cancelled, or another sender has it
            return false;
        }
        return switch (outcome) {
            case Carrier.Sent() -> {
                desk.log().take(claimed.id());
                desk.notes().finish(claimed.id(), "SENT", null);
                yield true;
            }
            case Carrier.Refused(String reason) -> {
                giveUp(claimed, reason);
                yield true;
            }
            case Carrier.Delayed(String reason) -> {
                delay(claimed, reason);
                yield reason.startsWith("recipient");
            }
        };
    }

    private void delay(Claimed claimed, String reason) {
        if (claimed.attempts() > PAUSES.size()) {
            giveUp(claimed, reason);
            return;
        }
        Duration pause = PAUSES.get(Math.max(claimed.attempts() - 1, 0));
        desk.notes().delay(claimed.id(), reason, desk.clock().instant().plus(pause));
    }

    private void giveUp(Claimed claimed, String reason) {
        desk.notes().finish(claimed.id(), "FAILED", reason);
        desk.events()
                .publishEvent(
                        new CopyReturned(claimed.mailing(), claimed.reader(), NO_MAILBOX.contains(reason), false));
    }

    private Mail mail(Claimed claimed, Copy copy) {
        return new Mail(
                claimed.id(),
                "<" + claimed.id() + "@" + desk.settings().sender().domain() + ">",
                copy.recipient(),
                MailKind.CAMPAIGN,
                copy.language(),
                copy.subject(),
                copy.text(),
                copy.html(),
                copy.list(),
                claimed.attempts(),
                desk.clock().instant());
    }

    /** Asked right before the end of a copy is written. */
    private final class HandOver implements BooleanSupplier {

        private final String id;
        private boolean refused;

        HandOver(String id) {
            this.id = id;
        }

        @Override
        public boolean getAsBoolean() {
            refused = !desk.notes().hand(id) || !desk.log().begin(id);
            return !refused;
        }
    }
}
