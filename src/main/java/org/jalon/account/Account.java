package org.jalon.account;

import java.time.Instant;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;

/**
 * Somebody who may sign in.
 *
 * @param id opaque, for ever the same
 * @param address where mail reaches them, which is also how they sign in
 * @param name as they want to be called, may be empty
 * @param language that mails to them are written in
 * @param createdAt when it was made
 * @param seenAt when they were last signed in, within a day
 */
public record Account(
        String id, MailAddress address, String name, Language language, Instant createdAt, Instant seenAt) {

    /** The name, or the address of those who gave none. */
    public String shownName() {
        return name.isEmpty() ? address.text() : name;
    }
}
