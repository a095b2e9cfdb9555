package org.jalon.mail;

/**
 * A mail arrived at the mailbox of returned mails that a mail program wrote to leave a list.
 *
 * @param token that the address held which the program wrote to
 */
public record LeavingMailed(String token) {}
