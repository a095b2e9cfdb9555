package org.jalon.newsroom.easy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An easy-to-read version as the desk works on it.
 *
 * @param subject that it stands beside
 * @param state how far people brought it
 * @param number of the newest text
 * @param publishedNumber of the text that readers see, or saw last; null before there was one
 * @param text the newest
 * @param accountId who wrote that, null once their account is deleted
 * @param changedAt when they did
 */
public record EasyWork(
        Subject subject,
        State state,
        int number,
        @Nullable Integer publishedNumber,
        EasyText text,
        @Nullable String accountId,
        Instant changedAt) {

    /** How far it is. */
    public enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    /** Whether the newest text is not the one that readers see. */
    public boolean hasUnpublishedChanges() {
        return state == State.PUBLISHED && (publishedNumber == null || publishedNumber != number);
    }
}
