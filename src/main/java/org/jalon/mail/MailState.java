package org.jalon.mail;

/** What became of a mail, as far as its sender can know. */
public enum MailState {
    /** It waits, is on its way, or is tried again later. */
    WAITING,
    /** A mail server took it. */
    SENT,
    /** It did not leave and will not: the mailbox does not exist, or no server took it in time; or it came back for good. */
    FAILED
}
