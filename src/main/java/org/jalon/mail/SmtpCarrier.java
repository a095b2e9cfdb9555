package org.jalon.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Hands mails to a mail server, several over one connection. */
final class SmtpCarrier implements Carrier {

    /** Mail servers close connections that bring too many. */
    private static final int MOST_PER_CONNECTION = 100;

    private static final int PERMANENT = 500;

    private final MailSettings settings;
    private final Session session;
    private @Nullable Transport transport;
    private int carried;

    SmtpCarrier(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        if (!settings.returns().address().isEmpty()) {
            properties.put("mail.smtp.from", settings.returns().address());
        }
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.tls() == MailSettings.Tls.IMPLICIT));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.tls() == MailSettings.Tls.STARTTLS));
        // A connection that cannot be encrypted is no connection: passwords and sign-in links would travel in the
        // clear.
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.tls() == MailSettings.Tls.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", "30000");
        properties.put("mail.smtp.writetimeout", "30000");
        return properties;
    }

    @Override
    public Outcome carry(Mail mail, BooleanSupplier handOver) {
        try {
            MimeMail mime = new MimeMail(session, mail, settings, handOver);
            connected().sendMessage(mime, mime.getAllRecipients());
            carried++;
            return new Sent();
        } catch (AuthenticationFailedException e) {
            rest();
            return new Delayed("authentication");
        } catch (MessagingException e) {
            rest();
            return outcomeOf(e);
        }
    }

    private Transport connected() throws MessagingException {
        Transport open = transport;
        if (open != null && carried < MOST_PER_CONNECTION && open.isConnected()) {
            return open;
        }
        rest();
        Transport fresh = session.getTransport();
        if (settings.user().isEmpty()) {
            fresh.connect();
        } else {
            fresh.connect(settings.user(), settings.password());
        }
        transport = fresh;
        return fresh;
    }

    /** What the server said of the mail or its recipient is for good from 500 on; what it said of us is mended by an operator. */
    private static Outcome outcomeOf(MessagingException trouble) {
        for (Exception cause = trouble; cause instanceof MessagingException next; cause = next.getNextException()) {
            if (cause instanceof SMTPAddressFailedException recipient) {
                return answered("recipient", recipient.getReturnCode());
            }
            if (cause instanceof SMTPSenderFailedException sender) {
                return new Delayed("sender " + sender.getReturnCode());
            }
            if (cause instanceof SMTPSendFailedException step
                    && step.getCommand().startsWith("MAIL")) {
                return new Delayed("sender " + step.getReturnCode());
            }
            if (cause instanceof SMTPSendFailedException content && content.getNextException() == null) {
                return answered("content", content.getReturnCode());
            }
        }
        return new Delayed("connection");
    }

    private static Outcome answered(String what, int code) {
        if (code < 0) {
            return new Delayed("connection"); // it hung up instead of answering
        }
        return code >= PERMANENT ? new Refused(what + " " + code) : new Delayed(what + " " + code);
    }

    @Override
    public void rest() {
        Transport open = transport;
        transport = null;
        carried = 0;
        if (open != null) {
            close(open);
        }
    }

    /** A connection that cannot be closed politely is closed by the server. */
    private static void close(Transport open) {
        try {
            open.close();
        } catch (MessagingException e) {
            assert !open.isConnected();
        }
    }
}
