package org.jalon.newsroom.letter;

import java.time.Instant;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;

/**
 * Somebody who wants letters.
 *
 * @param id opaque, never used again
 * @param address of their mailbox
 * @param language of the pages and mails about their subscription
 * @param choices what they want
 * @param consent the proof that they want it
 */
public record Subscriber(String id, MailAddress address, Language language, Choices choices, Consent consent) {

    /**
     * The proof of a wish.
     *
     * @param at when it was confirmed, or said elsewhere
     * @param origin where: {@value #PAGE}, or what an import says of itself
     * @param text what they agreed to, as they read it; of an import, what the operator says of it
     */
    public record Consent(Instant at, String origin, String text) {

        /** The page of this site. */
        public static final String PAGE = "page";
    }
}
