package org.jalon.newsroom.event;

/** How far an event is. Whether it is over is said by its dates. */
public enum State implements Choice {
    /** Seen at the desk only. */
    DRAFT,
    PUBLISHED,
    /** Will not take place on its days; the new ones are not known yet. */
    POSTPONED,
    /** Will not take place, and is still shown, so that nobody comes. */
    CANCELLED;

    public boolean isPublic() {
        return this != DRAFT;
    }
}
