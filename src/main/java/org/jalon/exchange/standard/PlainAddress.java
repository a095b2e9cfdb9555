package org.jalon.exchange.standard;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses in the plainest spelling that leads to the same page: an ASCII host, all other signs percent-encoded. */
final class PlainAddress {

    private static final Pattern PARTS = Pattern.compile("([A-Za-z]{3,9}://)([^/?#]+)([^?#]*)(\\??)([^#]*)(#?.*)");

    private PlainAddress() {}

    /** The plain spelling, or the text itself where it is no such address. A part of the page that cannot be named is left out. */
    static String of(String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return address;
        }
        String fragment = parts.group(6);
        return parts.group(1)
                + host(parts.group(2))
                + encoded(parts.group(3), "+~,%@/.-_")
                + parts.group(4)
                + encoded(parts.group(5), "-+=&;%@._")
                + (fragment.matches("#[.!/\\w]+") ? fragment : "");
    }

    private static String host(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }

    private static String encoded(String text, String plain) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (one & 0xFF);
            boolean kept = sign < 0x80 && (Character.isLetterOrDigit(sign) || plain.indexOf(sign) >= 0);
            encoded.append(kept ? String.valueOf(sign) : String.format(Locale.ROOT, "%%%02X", one & 0xFF));
        }
        return encoded.toString();
    }
}
