package org.jalon.newsroom.resource.page;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jalon.account.Network;

/**
 * How often a network may say that links are broken: of each resource once, and of some resources. Kept in memory for an hour at most,
 * so that nothing of readers is ever written down. Thread-safe.
 */
final class ReportLimits {

    private static final int EACH_HOUR = 10;
    /** Of more networks than this at a time, none is listened to: no crowd is that large. */
    private static final int MOST_NETWORKS = 2_000;

    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<Network, Set<String>> said = new HashMap<>();
    private final Clock clock;
    private long since;

    ReportLimits(Clock clock) {
        this.clock = clock;
        this.since = clock.millis();
    }

    synchronized boolean allow(Network network, String resource) {
        if (clock.millis() - since > HOUR.toMillis()) {
            said.clear();
            since = clock.millis();
        }
        if (!said.containsKey(network) && said.size() >= MOST_NETWORKS) {
            return false;
        }
        Set<String> own = said.computeIfAbsent(network, key -> new HashSet<>());
        return own.size() < EACH_HOUR && own.add(resource);
    }
}
