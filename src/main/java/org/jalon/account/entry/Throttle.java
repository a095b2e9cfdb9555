package org.jalon.account.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon.account.Network;

/** How often a network may try to sign in: a room full of people may, a program that tries addresses may not. */
public final class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_NETWORKS = 100_000;

    private final Cache<String, AtomicInteger> tries = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterWrite(WINDOW)
            .build();

    private final int most;

    /** @param most tries of a network within ten minutes */
    public Throttle(int most) {
        this.most = most;
    }

    /** Counts a try; false when there were too many within ten minutes. */
    public boolean allows(HttpServletRequest request) {
        return tries.get(Network.of(request.getRemoteAddr()).text(), network -> new AtomicInteger())
                        .incrementAndGet()
                <= most;
    }
}
