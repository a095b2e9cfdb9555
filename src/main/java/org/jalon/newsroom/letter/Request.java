package org.jalon.newsroom.letter;

import org.jalon.mail.MailAddress;
import org.jalon.site.Language;

/**
 * A wish for letters that no mailbox has confirmed yet.
 *
 * @param address that somebody typed
 * @param language of the page where they did
 * @param choices what they want
 * @param consent what they agreed to, as they read it
 */
public record Request(MailAddress address, Language language, Choices choices, String consent) {}
