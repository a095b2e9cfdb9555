package org.jalon.care.claim;

import org.jalon.mail.MailAddress;

/** Shows just enough of an address for its owner to know it. */
public final class MaskedAddress {

    private static final int SHOWN = 7;

    private MaskedAddress() {}

    /** Such as {@code c…t@mairie-…fr}. */
    public static String of(MailAddress address) {
        String text = address.text();
        String box = text.substring(0, text.lastIndexOf('@'));
        String domain = address.domain();
        String end = domain.substring(domain.lastIndexOf('.') + 1);
        String host = domain.substring(0, Math.max(0, domain.length() - end.length() - 1));
        return masked(box) + "@" + (host.length() <= SHOWN ? host + "." : host.substring(0, SHOWN) + "…") + end;
    }

    private static String masked(String box) {
        return box.length() < 3 ? box.charAt(0) + "…" : box.charAt(0) + "…" + box.charAt(box.length() - 1);
    }
}
