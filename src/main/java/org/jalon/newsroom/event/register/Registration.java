package org.jalon.newsroom.event.register;

import java.time.Instant;
import java.util.Optional;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.event.EventId;
import org.jalon.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to come to an event.
 *
 * @param id of the registration, opaque
 * @param event they want to come to
 * @param state how far it is
 * @param name as they gave it, empty once cancelled
 * @param mailbox of theirs, null once cancelled
 * @param needs what they need to take part, mostly empty; forgotten soon after the event
 * @param language of their mails
 * @param confirmedAt when they confirmed by mail, the order of the waiting list; null before
 * @param came whether they came; null when nobody said
 * @param owed the mail they must still get, null when none
 */
public record Registration(
        String id,
        EventId event,
        Standing state,
        String name,
        @Nullable MailAddress mailbox,
        String needs,
        Language language,
        @Nullable Instant confirmedAt,
        @Nullable Boolean came,
        @Nullable News owed) {

    /** How far a registration is. */
    public enum Standing {
        /** The link in the mail was not used yet; it holds no seat. */
        PENDING,
        SEATED,
        WAITING,
        CANCELLED
    }

    /** What somebody who registered must be told. */
    public enum News {
        /** They have a seat now. */
        PROMOTED,
        /** When or where changed. */
        CHANGED,
        POSTPONED,
        CANCELLED
    }

    public Optional<MailAddress> address() {
        return Optional.ofNullable(mailbox);
    }

    public boolean isSeated() {
        return state == Standing.SEATED;
    }
}
