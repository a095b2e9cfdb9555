package org.jalon.newsroom.event;

/** What one should know before. */
public enum Level implements Choice {
    ANY,
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
