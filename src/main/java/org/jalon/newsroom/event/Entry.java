package org.jalon.newsroom.event;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How one gets in.
 *
 * @param way of registering
 * @param link of the other site, for {@link Way#ELSEWHERE}; otherwise empty
 * @param capacity seats, for {@link Way#HERE}; null when there is room for everybody
 * @param waitingList whether those who come too late wait for a seat
 * @param opens when registration opens by the clock of the event, null at once
 * @param closes when it closes by that clock, null when the event starts
 */
public record Entry(
        Way way,
        String link,
        @Nullable Integer capacity,
        boolean waitingList,
        @Nullable LocalDateTime opens,
        @Nullable LocalDateTime closes) {

    /** Everybody may just come. */
    public static final Entry FREE = new Entry(Way.NONE, "", null, false, null, null);

    /** The ways of registering. */
    public enum Way implements Choice {
        NONE,
        HERE,
        ELSEWHERE
    }

    /** Registration here. */
    public static Entry here(@Nullable Integer capacity, boolean waitingList) {
        return new Entry(Way.HERE, "", capacity, waitingList, null, null);
    }

    /** Whether one must register here. */
    public boolean isHere() {
        return way == Way.HERE;
    }

    /** Whether registration has begun at an instant. */
    public boolean isOpened(When when, Instant now) {
        return opens == null || !now.isBefore(opens.atZone(when.zone()).toInstant());
    }

    /** Whether it is over at an instant. */
    public boolean isClosed(When when, Instant now) {
        Instant end = closes == null ? when.start() : closes.atZone(when.zone()).toInstant();
        return !now.isBefore(end) || !now.isBefore(when.end());
    }
}
