package org.jalon.mail;

/**
 * A copy of a mailing did not reach its reader, or they complained of it. Announced after it was noted.
 *
 * @param mailing its id
 * @param reader as {@link Mailings#begin} was told
 * @param hard whether the mailbox does not exist; otherwise it was full or away for now
 * @param complaint whether its reader called it unwanted
 */
public record CopyReturned(String mailing, String reader, boolean hard, boolean complaint) {}
