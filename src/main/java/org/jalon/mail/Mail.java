package org.jalon.mail;

import java.time.Instant;
import org.jalon.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param id of our own
 * @param messageId of the mail, with its angle brackets; the same however often it is tried
 * @param recipient the one person it goes to
 * @param kind why it is sent
 * @param language it is written in
 * @param subject on one line
 * @param text plain
 * @param html saying the same
 * @param list that it is one mail of, null when it answers its reader
 * @param attempts how often sending was begun
 * @param postedAt when it was wanted
 */
record Mail(
        String id,
        String messageId,
        MailAddress recipient,
        MailKind kind,
        Language language,
        String subject,
        String text,
        String html,
        @Nullable MailList list,
        int attempts,
        Instant postedAt) {}
