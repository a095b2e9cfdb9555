package org.jalon.newsroom.article.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How often somebody may have their text rendered while they type: as often as a person pauses, not as often as a program asks. */
final class LivePreviews {

    /** Renderings of one person in a {@link #WINDOW}. */
    static final int MOST = 40;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<String, Integer> asked = new HashMap<>();
    private final Clock clock;
    private Instant until = Instant.EPOCH;

    LivePreviews(Clock clock) {
        this.clock = clock;
    }

    /** Whether they may have another one now. */
    synchronized boolean mayAsk(String accountId) {
        Instant now = clock.instant();
        if (!now.isBefore(until)) {
            asked.clear();
            until = now.plus(WINDOW);
        }
        return asked.merge(accountId, 1, Integer::sum) <= MOST;
    }
}
