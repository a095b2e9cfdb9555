package org.jalon.newsroom.event.register;

/** What became of a wish to register. Whether a mailbox had registered before is told to that mailbox alone. */
public enum Asked {
    /** A mail is on its way. */
    MAILED,
    /** Registration is not open now. */
    SHUT,
    /** There is neither a seat nor a waiting list. */
    FULL,
    /** Too many from there, or to this mailbox. */
    TOO_MANY
}
