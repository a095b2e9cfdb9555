package org.jalon.directory;

/** How much something doubtful weighs, the heaviest first. */
public enum Severity {
    /** Cannot be published as it is: a person mends it before sending, a file's value is left out or its row refused. */
    BLOCKING,
    /** Probably wrong: whoever decides should look at it. */
    WARNING,
    /** May well be right, and could be better. */
    HINT
}
