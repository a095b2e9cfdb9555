package org.jalon.newsroom.letter;

/** Why somebody gets no more letters. */
public enum Farewell {
    /** They said so. */
    LEFT,
    /** Their mailbox does not exist, or took nothing for long. */
    BOUNCED,
    /** They called a letter unwanted. */
    COMPLAINT
}
