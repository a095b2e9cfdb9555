package org.jalon.observatory.sheet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon.account.Network;

/** How often a network may ask for files: a whole department of a prefecture may, a program that takes all of them one by one may not. */
public final class FileTurns {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_NETWORKS = 100_000;

    private final Cache<String, AtomicInteger> turns = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterWrite(WINDOW)
            .build();

    private final int most;

    /** @param most files that a network may ask for within ten minutes */
    public FileTurns(int most) {
        this.most = most;
    }

    /** Counts one; false when there were too many within ten minutes. */
    public boolean allows(HttpServletRequest request) {
        return turns.get(Network.of(request.getRemoteAddr()).text(), network -> new AtomicInteger())
                        .incrementAndGet()
                <= most;
    }
}
