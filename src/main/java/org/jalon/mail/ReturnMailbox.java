package org.jalon.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Looks, every few minutes, into the mailbox that mails come back to. Reports that were noted are deleted; other mails are marked as
 * read and left, for a person.
 */
final class ReturnMailbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnMailbox.class);
    private static final int MOST_AT_ONCE = 200;
    private static final int LARGEST = 1_000_000;
    private static final int LONGEST_SUBJECT = 200;

    /** How the subject of a mail begins that a mail program writes to leave a list. */
    static final String LEAVING = "desabonnement-";

    private final ReturnSettings settings;
    private final Returns returns;
    private final ApplicationEventPublisher events;
    private final WakeUp wakeUp = new WakeUp();
    private volatile boolean stopped;

    ReturnMailbox(ReturnSettings settings, Returns returns, ApplicationEventPublisher events) {
        this.settings = settings;
        this.returns = returns;
        this.events = events;
    }

    /** Begins, in the background. */
    void start() {
        Thread.ofVirtual().name("return-mailbox").start(this::work);
    }

    private void work() {
        try {
            while (!stopped) {
                tryLook();
                wakeUp.await(settings.interval());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A server or a database that is away for a moment must not end the thread. */
    private void tryLook() {
        try {
            look();
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.warn(
                    "Cannot read the mailbox of returned mails, will try again ({})",
                    e.getClass().getSimpleName());
        }
    }

    /** Reads what is new. */
    void look() throws MessagingException, IOException {
        try (Store store = Session.getInstance(properties()).getStore("imap")) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                Message[] unseen = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (Message mail : Arrays.copyOf(unseen, Math.min(unseen.length, MOST_AT_ONCE))) {
                    boolean noted = mail.getSize() <= LARGEST
                            && (leaves(mail)
                                    || Report.parse(bytes(mail))
                                            .map(returns::note)
                                            .orElse(false));
                    mail.setFlag(noted ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
                }
            }
        }
    }

    /** Whether it is what a mail program wrote to leave a list; that is done then. */
    private boolean leaves(Message mail) throws MessagingException {
        String subject = Optional.ofNullable(mail.getSubject()).orElse("").strip();
        boolean leaves = subject.startsWith(LEAVING) && subject.length() <= LONGEST_SUBJECT;
        if (leaves) {
            events.publishEvent(new LeavingMailed(subject.substring(LEAVING.length())));
        }
        return leaves;
    }

    private static byte[] bytes(Message mail) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toByteArray();
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.imap.ssl.enable", Boolean.toString(settings.tls()));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        properties.put("mail.imap.connectiontimeout", "10000");
        properties.put("mail.imap.timeout", "30000");
        properties.put("mail.imap.writetimeout", "30000");
        return properties;
    }

    @Override
    public void close() {
        stopped = true;
        wakeUp.look();
    }
}
