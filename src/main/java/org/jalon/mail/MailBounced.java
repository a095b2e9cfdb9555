package org.jalon.mail;

/**
 * A mail came back, or its reader complained of it. Announced after it was noted.
 *
 * @param mailId as {@link Outbox#postFollowed} gave it
 * @param address that it was sent to
 * @param hard whether the mailbox does not exist; otherwise it was full or away for now
 * @param complaint whether its reader called it unwanted
 */
public record MailBounced(String mailId, MailAddress address, boolean hard, boolean complaint) {}
