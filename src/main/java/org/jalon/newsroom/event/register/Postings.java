package org.jalon.newsroom.event.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jalon.mail.Letter;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.mail.Outbox.Posting;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.register.Registration.News;
import org.jalon.storage.Database;

/**
 * Posts the mails that are owed to people who registered, and their reminders. Each is posted in the transaction that notes it, so
 * that neither a crash nor a second process loses or repeats one; whoever had too many mails gets it in a later round.
 */
public final class Postings {

    private final Database database;
    private final EventTable events;
    private final Owing owing;
    private final Letters letters;
    private final Outbox outbox;
    private final Duration before;
    private final Clock clock;

    /** @param before how long before an event people are reminded of it */
    public Postings(
            Database database, EventTable events, Letters letters, Outbox outbox, Duration before, Clock clock) {
        this.database = database;
        this.events = events;
        this.owing = new Owing(database);
        this.letters = letters;
        this.outbox = outbox;
        this.before = before;
        this.clock = clock;
    }

    /** All who registered for an event must be told; to be called in the transaction of what they are told of. */
    public int owe(EventId event, News news) {
        return owing.owe(event, news);
    }

    /** Posts what is owed and due, some hundreds at most, and says how many. */
    public int run(String base) {
        return news(base) + reminders(base);
    }

    /** Posts what is owed. */
    public int news(String base) {
        int posted = 0;
        for (Registration owed : owing.listOwed()) {
            News news = Objects.requireNonNull(owed.owed());
            posted += post(owed, () -> owing.settle(owed, news), event -> letters.news(news, event, owed, base));
        }
        return posted;
    }

    private int reminders(String base) {
        Instant now = clock.instant();
        int posted = 0;
        for (Registration due : owing.listDue(now, now.plus(before))) {
            posted += post(due, () -> owing.remind(due, now), event -> letters.reminder(event, due, base));
        }
        return posted;
    }

    private interface Writing {
        Letter about(Event event);
    }

    private int post(Registration registration, BooleanSupplier mine, Writing writing) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            if (!mine.getAsBoolean() || registration.mailbox() == null) {
                return 0;
            }
            Letter letter = writing.about(events.find(registration.event()).orElseThrow());
            Posting posting = outbox.post(registration.mailbox(), letter, MailKind.ANSWER);
            if (posting == Posting.TOO_MANY) {
                status.setRollbackOnly();
            }
            return posting == Posting.POSTED ? 1 : 0;
        }));
    }

    /** Forgets all registrations for events that ended before an instant. */
    public int forget(Instant endedBefore) {
        return owing.forgetOfEventsBefore(endedBefore);
    }

    /** Forgets what people needed for events that ended before an instant. */
    public int forgetNeeds(Instant endedBefore) {
        return owing.forgetNeeds(endedBefore);
    }

    /** Forgets wishes that nobody confirmed, and what is left of registrations that were cancelled, before an instant. */
    public int forgetIdle(Instant before) {
        return owing.forgetIdle(before);
    }

    /** Forgets from which networks people registered before an instant. */
    public int forgetNetworks(Instant before) {
        return owing.forgetNetworks(before);
    }
}
