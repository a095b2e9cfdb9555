package org.jalon.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.function.BooleanSupplier;

/** A mail in the form that travels. Its bytes depend on nothing but the mail and the settings, apart from MIME boundaries. */
final class MimeMail extends MimeMessage {

    private final String messageId;
    private final BooleanSupplier handOver;

    MimeMail(Session session, Mail mail, MailSettings settings, BooleanSupplier handOver) throws MessagingException {
        super(session);
        this.messageId = mail.messageId();
        this.handOver = handOver;
        setFrom(settings.sendingPerson());
        if (!settings.replyTo().isBlank()) {
            setReplyTo(InternetAddress.parse(settings.replyTo(), true));
        }
        setRecipient(RecipientType.TO, new InternetAddress(mail.recipient().text(), true));
        setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(mail.postedAt()));
        setHeader("Content-Language", mail.language().tag());
        // No machine should answer: out-of-office notes, receipts (RFC 3834, and what Exchange calls it).
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        MailList list = mail.list();
        if (list != null) {
            setHeader("List-Unsubscribe", list.unsubscribe());
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            setHeader("List-Id", "<" + list.id() + "." + settings.sender().domain() + ">");
            setHeader("Precedence", "bulk");
        }
        setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        saveChanges();
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** Asks, when all is written and before the mail server is told that this was all, whether it may leave. */
    @Override
    public void writeTo(OutputStream stream, String[] ignored) throws IOException, MessagingException {
        super.writeTo(stream, ignored);
        if (!handOver.getAsBoolean()) {
            throw new IOException("another sender has this mail");
        }
    }
}
