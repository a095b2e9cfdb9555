package org.jalon.directory.take;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place in a few lines of plain text, to be sent to somebody.
 *
 * @param subject the name of the place
 * @param lines with the name first and the address of its sheet last; none is empty
 */
public record Message(String subject, List<String> lines) {

    /** Characters of a line: what is longer is cut, so that the message stays one. */
    private static final int LONGEST = 160;

    public Message {
        subject = cut(subject);
        String last = lines.getLast();
        lines = lines.stream()
                .filter(line -> !line.isBlank())
                // A link that is cut leads nowhere.
                .map(line -> line.equals(last) ? line : cut(line))
                .toList();
    }

    /** The text as it is read. */
    public String text() {
        return String.join("\n", lines);
    }

    /** A link that opens the message on a phone: {@code ?} is what Android expects, {@code &} what iOS does. */
    public String sms() {
        return "sms:?&body=" + encode(text());
    }

    /** A link that opens the message in a mail program; its lines end as RFC 6068 wants. */
    public String mail() {
        String body = lines.stream().map(Message::encode).collect(Collectors.joining("%0D%0A"));
        return "mailto:?subject=" + encode(subject) + "&body=" + body;
    }

    private static String cut(String line) {
        String flat = line.replaceAll("\\s+", " ").strip();
        return flat.codePointCount(0, flat.length()) <= LONGEST
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    /** Spaces as {@code %20}: in these links a plus is a plus. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
