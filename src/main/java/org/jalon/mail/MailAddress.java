package org.jalon.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a mailbox, in lower case, its domain in ASCII. It holds neither spaces nor control characters, so that it
 * cannot break a header.
 *
 * @param text such as {@code lea@example.fr}
 */
public record MailAddress(String text) {

    private static final int LONGEST = 254;

    /** What browsers accept in a field of mail addresses (HTML, "valid e-mail address"), with at most 64 characters before the @. */
    private static final Pattern VALID = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*");

    public MailAddress {
        if (text.length() > LONGEST || !VALID.matcher(text).matches()) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /** Reads what a person typed, forgiving spaces around it and capitals; empty when it is no address. */
    public static Optional<MailAddress> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        String address = text.substring(0, at + 1) + asciiDomain(text.substring(at + 1));
        return address.length() <= LONGEST && VALID.matcher(address).matches()
                ? Optional.of(new MailAddress(address))
                : Optional.empty();
    }

    /** What follows the @. */
    public String domain() {
        return text.substring(text.lastIndexOf('@') + 1);
    }

    private static String asciiDomain(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return ""; // not a domain in any script
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
