package org.jalon.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * One mail to many. Who gets it is fixed when it begins, a reader at most once for each mailing; then it leaves at the rate that
 * the operator allows, over several connections, and what {@link Outbox} promises of crashes holds for each copy: killed before
 * the last line of a copy was on its way, it is sent when Jalon is back; killed after, it is not sent again, and counted as
 * {@link Progress#uncertain}.
 */
public final class Mailings {

    private final MailingTable table;
    private final MailSettings settings;
    private final Clock clock;

    Mailings(Database database, MailSettings settings, Clock clock) {
        this.table = new MailingTable(database);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A reader of a mailing.
     *
     * @param reader any id by which its writer knows them
     * @param edition any word by which its writer knows what they get
     */
    public record Addressee(String reader, String edition) {}

    /** Whether a mailing goes on. */
    public enum State {
        SENDING,
        PAUSED,
        DONE,
        CANCELLED
    }

    /**
     * How far a mailing is, in copies.
     *
     * @param state of it
     * @param waiting to leave, or to be tried again
     * @param sent taken by a mail server
     * @param uncertain which may have left when Jalon was killed
     * @param failed which will not leave
     * @param skipped whose readers had left
     * @param hard of those sent, came back for good
     * @param soft of those sent, came back for now
     * @param complaints of those sent, called unwanted
     */
    public record Progress(
            State state,
            int waiting,
            int sent,
            int uncertain,
            int failed,
            int skipped,
            int hard,
            int soft,
            int complaints) {

        /** All copies. */
        public int all() {
            return waiting + sent + uncertain + failed + skipped;
        }
    }

    /**
     * Begins a mailing, in the transaction of its caller.
     *
     * @param id of it, any that no other has
     */
    public void begin(String id, Collection<Addressee> addressees) {
        table.insert(id, addressees, clock.instant());
    }

    /** How far it is; empty when there is no such mailing. */
    public Optional<Progress> progress(String id) {
        return table.progress(id);
    }

    /** Lets no further copy leave; false when it is not being sent. */
    public boolean pause(String id) {
        return table.move(id, State.SENDING, State.PAUSED, clock.instant());
    }

    /** Goes on; false when it is not paused. */
    public boolean resume(String id) {
        return table.move(id, State.PAUSED, State.SENDING, clock.instant());
    }

    /** Lets no further copy leave, ever; false when it has ended. */
    public boolean cancel(String id) {
        Instant now = clock.instant();
        return table.move(id, State.SENDING, State.CANCELLED, now)
                || table.move(id, State.PAUSED, State.CANCELLED, now);
    }

    /**
     * Sends once more the copies of which nobody knows whether they left: under the same {@code Message-ID}, so that mailboxes
     * which compare them show them once. How many.
     */
    public int repeatUncertain(String id) {
        return table.repeatUncertain(id, clock.instant());
    }

    /** How mail programs leave a list by writing a mail; null where nobody reads the mailbox of returned mails. */
    public @Nullable URI leaveByMail(String token) {
        ReturnSettings returns = settings.returns();
        return returns.address().isEmpty() || returns.host().isEmpty()
                ? null
                : URI.create("mailto:" + returns.address() + "?subject=" + ReturnMailbox.LEAVING + token);
    }

    /** Forgets who got mailings that ended before an instant; what became of them stays, as numbers. */
    public int forget(Instant before) {
        return table.forget(before);
    }
}
