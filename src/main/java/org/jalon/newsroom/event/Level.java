package org.jalon.newsroom.event;

/** What one should know before. */
public enum Level implements Choice {
    ANY,
    BEGINNER,
    INTERMEDIATE,
    ADVANCED;

    /** Whether somebody who begins may come. */
    public boolean suitsBeginners() {
        return this == ANY || this == BEGINNER;
    }
}
