package org.jalon.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a mail of many alike says about that to mail programs (RFC 2919, RFC 8058).
 *
 * @param id of the list, one word, without the domain
 * @param leave the address at which its reader wants no more, with a form of one field and nothing else
 * @param leaveByMail the same for programs that write a mail, null where nobody reads one
 */
public record MailList(String id, URI leave, @Nullable URI leaveByMail) {

    public MailList {
        if (!id.matches("[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("no name of a list: " + id);
        }
    }

    /** A list that is left on a page only. */
    static MailList of(String id, URI leave) {
        return new MailList(id, leave, null);
    }

    /** What {@code List-Unsubscribe} says. */
    String unsubscribe() {
        String page = "<" + leave.toASCIIString() + ">";
        return leaveByMail == null ? page : page + ", <" + leaveByMail.toASCIIString() + ">";
    }
}
