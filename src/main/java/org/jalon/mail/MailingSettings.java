package org.jalon.mail;

import org.jalon.site.UserError;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How one mail to many leaves.
 *
 * @param eachMinute mails at most; a mail service says what it takes
 * @param connections to the mail server at the same time
 */
record MailingSettings(
        @DefaultValue("300") int eachMinute,
        @DefaultValue("4") int connections) {

    private static final int MOST_CONNECTIONS = 32;

    MailingSettings {
        if (eachMinute < 1 || connections < 1 || connections > MOST_CONNECTIONS) {
            throw new UserError("mail.settings.mailing", MOST_CONNECTIONS);
        }
    }
}
