package org.jalon.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jalon.storage.Database;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where mails wait to be sent. A mail is written in the transaction of its caller: it exists if and only if what it tells of
 * does, and no crash loses it. It leaves soon after that transaction.
 *
 * <p><b>Nothing lost, nothing twice: as far as SMTP allows.</b> A mail server answers once, after the line that ends a mail. A
 * sender that dies between that line and the answer cannot know whether the mail was taken, and SMTP has no way to ask. So
 * each mail gets its {@code Message-ID} when it is posted, and its sender notes in the database, before that last line and not
 * earlier, that it is about to write it:
 *
 * <ul>
 *   <li>killed before the note: the server never took the mail, and it is sent again;
 *   <li>killed after the note: the line was on its way within microseconds, so the mail has almost certainly left. It is not
 *       sent again; it is kept as {@code UNCERTAIN} and logged, unless its being sent was noted;
 *   <li>alive, but without an answer (the connection broke, the server was silent for half a minute): it is sent again under
 *       the same {@code Message-ID}, as RFC 5321 asks of a sender that got no answer. A server that had taken it and forgot to
 *       say so may deliver it twice; mailboxes that compare the identifiers show it once.
 * </ul>
 *
 * <p>Several processes may share an outbox: a mail that another one took over is not finished by the first.
 */
public final class Outbox {

    /** The name of all that leaves by the outbox to many. */
    static final String LIST = "campaigns";

    private final MailTable table;
    private final LetterPrinter printer = new LetterPrinter();
    private final MailSettings settings;
    private final Refusals refusals;
    private final String baseUrl;
    private final WakeUp wakeUp;
    private final Clock clock;

    /** @param baseUrl where the site is published, empty when nobody said */
    Outbox(Database database, MailSettings settings, Refusals refusals, String baseUrl, WakeUp wakeUp, Clock clock) {
        this.table = new MailTable(database);
        this.settings = settings;
        this.refusals = refusals;
        this.baseUrl = baseUrl;
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    /** What became of a wish to send a mail. */
    public enum Posting {
        POSTED,
        /** Its owner refused mails of this kind, or the mailbox does not exist. */
        REFUSED,
        /** This mailbox got as many as it may within an hour or a day. */
        TOO_MANY
    }

    /** Puts a mail to one person in the outbox, unless they have had too many. */
    public Posting post(MailAddress recipient, Letter letter, MailKind kind) {
        if (refusals.isShut(recipient, kind)) {
            return Posting.REFUSED;
        }
        return postFollowed(recipient, letter, kind).isPresent() ? Posting.POSTED : Posting.TOO_MANY;
    }

    /** The same for whoever asks later what became of it: the id to ask {@link #states} with; empty when it was not posted. */
    public Optional<String> postFollowed(MailAddress recipient, Letter said, MailKind kind) {
        Instant now = clock.instant();
        if (refusals.isShut(recipient, kind) || isTooMany(recipient, now)) {
            return Optional.empty();
        }
        Letter letter = refusable(said, recipient, kind);
        String id = UUID.randomUUID().toString();
        table.insert(new Mail(
                id,
                messageId(id),
                recipient,
                kind,
                letter.words().language(),
                letter.subject(),
                printer.text(letter),
                printer.html(letter),
                letter.unsubscribe() == null ? null : MailList.of(LIST, letter.unsubscribe()),
                0,
                now));
        wakeAfterCommit();
        return Optional.of(id);
    }

    /** Puts in the outbox, for one person, what many get by a {@link Mailings mailing}, for them to look at it. */
    public Posting post(MailingWriter.Copy copy) {
        Instant now = clock.instant();
        if (isTooMany(copy.recipient(), now)) {
            return Posting.TOO_MANY;
        }
        String id = UUID.randomUUID().toString();
        table.insert(new Mail(
                id,
                messageId(id),
                copy.recipient(),
                MailKind.ANSWER,
                copy.language(),
                copy.subject(),
                copy.text(),
                copy.html(),
                copy.list(),
                0,
                now));
        wakeAfterCommit();
        return Posting.POSTED;
    }

    private boolean isTooMany(MailAddress recipient, Instant now) {
        return table.countSince(recipient, now.minus(Duration.ofHours(1))) >= settings.mostEachHour()
                || table.countSince(recipient, now.minus(Duration.ofDays(1))) >= settings.mostEachDay();
    }

    private String messageId(String id) {
        return "<" + id + "@" + settings.sender().domain() + ">";
    }

    /** Whether a mail of this kind would be posted, but for limits: its owner did not refuse them, and the mailbox exists. */
    public boolean reaches(MailAddress recipient, MailKind kind) {
        return !refusals.isShut(recipient, kind);
    }

    /** What became of mails, by their ids; those that are no longer remembered are left out. */
    public Map<String, MailState> states(Collection<String> ids) {
        return table.states(ids);
    }

    /** One of many alike has a way to refuse more of them: its own, or ours. */
    private Letter refusable(Letter letter, MailAddress recipient, MailKind kind) {
        if (!kind.isRefusable() || letter.unsubscribe() != null || baseUrl.isEmpty()) {
            return letter;
        }
        String path = letter.words().language().path("/mails/refus/" + refusals.link(recipient, kind));
        return letter.withUnsubscribe(URI.create(baseUrl + path));
    }

    private void wakeAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wakeUp.look();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeUp.look();
            }
        });
    }
}
