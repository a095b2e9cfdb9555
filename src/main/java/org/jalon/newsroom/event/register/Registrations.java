package org.jalon.newsroom.event.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.account.Network;
import org.jalon.mail.Letter;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.register.Registration.Standing;
import org.jalon.storage.Database;
import org.springframework.transaction.TransactionStatus;

/**
 * Registration as a guest. A wish holds no seat until the link in the mail is used, by a form and not by a mere look. Seats are
 * counted in transactions that wait for each other, so never more are given than there are.
 */
public final class Registrations {

    private final Database database;
    private final EventTable events;
    private final RegistrationTable table;
    private final Seating seating;
    private final Tickets tickets;
    private final Letters letters;
    private final Outbox outbox;
    private final Limits limits;
    private final Clock clock;

    public Registrations(
            Database database,
            EventTable events,
            Tickets tickets,
            Letters letters,
            Outbox outbox,
            Limits limits,
            Clock clock) {
        this.database = database;
        this.events = events;
        this.table = new RegistrationTable(database);
        this.seating = new Seating(table);
        this.tickets = tickets;
        this.letters = letters;
        this.outbox = outbox;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Somebody's registration and what it is for.
     *
     * @param event they registered for
     * @param registration of theirs
     */
    public record Ticket(Event event, Registration registration) {}

    /**
     * How many registered, for those who organise.
     *
     * @param seated with a seat
     * @param waiting for one
     */
    public record Counts(int seated, int waiting) {

        public static final Counts NONE = new Counts(0, 0);

        public int all() {
            return seated + waiting;
        }
    }

    /** Takes a wish, and posts the mail whose link makes it a registration. */
    public Asked ask(EventId id, Wish wish, Network network, String base) {
        return inTransaction(status -> {
            Instant now = clock.instant();
            Optional<Event> found = events.find(id).filter(event -> event.isOpen(now));
            if (found.isEmpty()) {
                return Asked.SHUT;
            }
            Event event = found.get();
            String mark = tickets.mark(network);
            if (!limits.allow(database, mark, wish.address(), now)) {
                return Asked.TOO_MANY;
            }
            if (seating.next(event) == Standing.PENDING) {
                return Asked.FULL;
            }
            Registration wanted = new Registration(
                    EventId.make().text(),
                    id,
                    Standing.PENDING,
                    wish.name(),
                    wish.address(),
                    wish.needs(),
                    wish.language(),
                    null,
                    null,
                    null);
            table.insert(wanted, wish.address(), mark, now);
            Registration kept = table.find(id, wish.address()).orElseThrow();
            Letter letter = kept.state() == Standing.PENDING
                    ? letters.confirm(event, kept, base)
                    : letters.known(event, kept, base);
            return post(kept, letter, status) ? Asked.MAILED : Asked.TOO_MANY;
        });
    }

    /** What a link leads to; a cancelled registration too, so that a second click is understood. */
    public Optional<Ticket> find(String token) {
        return tickets.read(token)
                .flatMap(table::find)
                .flatMap(registration ->
                        events.find(registration.event()).map(event -> new Ticket(event, registration)));
    }

    /** Makes a wish a registration: seated, or waiting. Nothing changes when it is one already, or there is nothing left. */
    public Optional<Ticket> confirm(String token, String base) {
        return inTransaction(status -> locked(token).map(ticket -> {
            Instant now = clock.instant();
            Registration registration = ticket.registration();
            if (registration.state() != Standing.PENDING || !ticket.event().isOpen(now)) {
                return ticket;
            }
            seating.promote(ticket.event(), now);
            Standing next = seating.next(ticket.event());
            if (next == Standing.PENDING) {
                return ticket;
            }
            table.move(registration, next, null, now);
            Registration moved = table.find(registration.id()).orElseThrow();
            // Whoever had too many mails has the page before them.
            outbox.post(moved.address().orElseThrow(), letters.confirmed(ticket.event(), moved, base), MailKind.ANSWER);
            return new Ticket(ticket.event(), moved);
        }));
    }

    /** Gives the seat back, forgets who had it, and seats whoever waits longest. */
    public Optional<Ticket> cancel(String token) {
        return inTransaction(status -> locked(token).map(ticket -> {
            Instant now = clock.instant();
            table.cancel(ticket.registration().id(), now);
            seating.promote(ticket.event(), now);
            return new Ticket(
                    ticket.event(), table.find(ticket.registration().id()).orElseThrow());
        }));
    }

    /** Changes what somebody wrote of themselves; false when there is no such link, or no name. */
    public boolean rewrite(String token, String name, String needs) {
        Optional<String> good = Wish.name(name);
        Optional<Ticket> ticket = find(token).filter(one -> one.registration().state() != Standing.CANCELLED);
        ticket.filter(one -> good.isPresent())
                .ifPresent(one -> table.rewrite(
                        one.registration().id(),
                        good.orElseThrow(),
                        Wish.line(needs, Wish.LONGEST_NEEDS),
                        clock.instant()));
        return ticket.isPresent() && good.isPresent();
    }

    /** After a change of capacity: seats those who wait. To be called in the transaction of that change. */
    public int promote(Event event) {
        events.lock(event.id());
        return seating.promote(event, clock.instant());
    }

    /** Whether a seat is left for who comes now. */
    public Standing offer(Event event) {
        return seating.next(event);
    }

    /** Those with a seat, in the order in which they confirmed. */
    public List<Registration> listSeated(EventId event) {
        return table.list(event, Standing.SEATED);
    }

    /** Those who wait, the next first. */
    public List<Registration> listWaiting(EventId event) {
        return table.list(event, Standing.WAITING);
    }

    /** How many registered for an event. */
    public Counts counts(EventId event) {
        return counts().getOrDefault(event, Counts.NONE);
    }

    /** How many registered for each event that has any. */
    public Map<EventId, Counts> counts() {
        return table.counts();
    }

    /** Notes whether somebody came. */
    public void came(EventId event, String registration, boolean came) {
        table.came(event, registration, came);
    }

    private boolean post(Registration registration, Letter letter, TransactionStatus status) {
        boolean posted =
                outbox.post(registration.address().orElseThrow(), letter, MailKind.ANSWER) == Outbox.Posting.POSTED;
        if (!posted) {
            status.setRollbackOnly();
        }
        return posted;
    }

    /** The event is locked before the registration is read, so that what was read stays true. */
    private Optional<Ticket> locked(String token) {
        Optional<Ticket> ticket = find(token);
        ticket.ifPresent(one -> events.lock(one.event().id()));
        return ticket.flatMap(one -> find(token));
    }

    private <T> T inTransaction(org.springframework.transaction.support.TransactionCallback<T> step) {
        return Objects.requireNonNull(database.transaction().execute(step));
    }
}
