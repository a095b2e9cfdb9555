package org.jalon.contribution.propose.form;

import java.util.Optional;
import org.jalon.contribution.Bounds;
import org.jalon.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in their own words, and where to answer them.
 *
 * @param message may be empty
 * @param address null when they gave none
 */
public record Own(String message, @Nullable MailAddress address) {

    public static final String MESSAGE = "message";
    public static final String ADDRESS = "reponse";

    /** @param needed whether it takes a message */
    static Own read(Typed typed, boolean needed, Reading reading) {
        String message = Tidy.text(typed.text(MESSAGE));
        String where = reading.words().say(needed ? "propose.message.needed" : "propose.message");
        if (message.length() > Bounds.LONGEST_MESSAGE - Bounds.LONGEST_MESSAGE / 10) {
            reading.slip(MESSAGE, where, "long", Bounds.LONGEST_MESSAGE * 9 / 10, message.length());
        } else if (message.isEmpty() && needed) {
            reading.slip(MESSAGE, where, "message");
        }
        String mail = typed.line(ADDRESS);
        Optional<MailAddress> address = MailAddress.parse(mail);
        if (!mail.isEmpty() && address.isEmpty()) {
            reading.slip(ADDRESS, reading.words().say("propose.mail"), "mail");
        }
        return new Own(message, address.orElse(null));
    }
}
