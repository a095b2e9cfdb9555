package org.jalon.newsroom.event;

/** Whom an event is made for. */
public enum Audience implements Choice {
    EVERYBODY,
    /** Those who need help. */
    PEOPLE,
    /** Those who help them. */
    HELPERS;

    /** Whether somebody who looks for events for an audience wants to see it. */
    public boolean suits(Audience wanted) {
        return this == wanted || this == EVERYBODY || wanted == EVERYBODY;
    }
}
