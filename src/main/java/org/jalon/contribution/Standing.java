package org.jalon.contribution;

/** What is known of somebody who says something of a place, besides what their form tells. */
public enum Standing {
    /** Nothing. */
    ANYBODY,
    /** They read the mailbox that they name. */
    READER,
    /** They speak for the place: they read its published mailbox, and say what that suffices for. */
    PLACE
}
