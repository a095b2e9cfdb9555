package org.jalon.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server reports of a mail of ours: a delivery status notification (RFC 3464) or a complaint (ARF, RFC 5965).
 *
 * @param messageId of our mail, with its angle brackets
 * @param kind what became of it
 * @param status code (RFC 3463) such as 5.1.1, empty for complaints
 */
record Report(String messageId, Kind kind, String status) {

    private static final int LONGEST = 1_000_000;
    private static final int MOST_PARTS = 20;

    /** That there is no such mailbox (x.1.x), that it is disabled (x.2.1), or no reason at all. */
    private static final Pattern FOR_GOOD = Pattern.compile("5\\.(1\\.\\d{1,3}|2\\.1|0\\.0)");

    private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[\\x21-\\x7E&&[^<>]]{1,250}>");
    private static final Session SESSION = Session.getInstance(new Properties());

    /** What became of a mail. */
    enum Kind {
        /** Not for now. */
        SOFT,
        /** Not ever. */
        HARD,
        /** It arrived, and its reader called it unwanted. */
        COMPLAINT
    }

    /** Reads a whole mail; empty when it is no report of a failure or a complaint. */
    static Optional<Report> parse(byte[] mail) {
        try {
            return mail.length > LONGEST
                    ? Optional.empty()
                    : read(new MimeMessage(SESSION, new ByteArrayInputStream(mail)));
        } catch (MessagingException | IOException e) {
            return Optional.empty(); // whatever it is, it is no report
        }
    }

    private static Optional<Report> read(MimeMessage mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String messageId = "";
        String status = "";
        boolean complaint = false;
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                status = failure(text(part));
            } else if (part.isMimeType("message/feedback-report")) {
                complaint = true;
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                messageId = messageId(text(part));
            }
        }
        if (messageId.isEmpty() || !complaint && status.isEmpty()) {
            return Optional.empty();
        }
        Kind failed = FOR_GOOD.matcher(status).matches() ? Kind.HARD : Kind.SOFT;
        return Optional.of(new Report(messageId, complaint ? Kind.COMPLAINT : failed, status));
    }

    /** The status of the first recipient whom the mail did not reach; empty when it was only late, or arrived. */
    private static String failure(String text) throws MessagingException {
        for (String block : text.replace("\r\n", "\n").split("\n\\s*\n")) {
            InternetHeaders fields = headers(block);
            String action = first(fields, "Action").toLowerCase(Locale.ROOT);
            if (action.equals("failed")) {
                String status = first(fields, "Status");
                return STATUS.matcher(status).matches() ? status : "5.0.0";
            }
        }
        return "";
    }

    private static String messageId(String original) throws MessagingException {
        String id = first(headers(original), "Message-ID");
        return MESSAGE_ID.matcher(id).matches() ? id : "";
    }

    private static InternetHeaders headers(String text) throws MessagingException {
        byte[] bytes = (text.stripLeading() + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return new InternetHeaders(new ByteArrayInputStream(bytes));
    }

    private static String first(InternetHeaders fields, String name) {
        String @Nullable [] values = fields.getHeader(name);
        String value = values == null ? "" : List.of(values).getFirst();
        return value.replaceAll("\\(.*?\\)", "").strip();
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        }
    }
}
