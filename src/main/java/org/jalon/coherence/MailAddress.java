package org.jalon.coherence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address that is written as one must be.
 *
 * @param local before the sign, as it is written
 * @param domain after it, in lower case
 */
public record MailAddress(String local, String domain) {

    /** RFC 5321, 4.5.3.1.3. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9À-ÿ!#$%&'*+/=?^_`{}~-]+(?:\\.[A-Za-z0-9À-ÿ!#$%&'*+/=?^_`{}~-]+)*"
                    + "@(?:[\\p{L}0-9](?:[\\p{L}0-9-]{0,61}[\\p{L}0-9])?\\.)+\\p{L}{2,24}");

    /** Reads an address and nothing else; empty when it is not well formed. Accents are let through, as some servers do. */
    public static Optional<MailAddress> parse(String text) {
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        int at = text.lastIndexOf('@');
        return Optional.of(
                new MailAddress(text.substring(0, at), text.substring(at + 1).toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
