package org.jalon.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jalon.hours.OpenState;
import org.jalon.hours.OpeningHours;

/** Opening hours read lately, so that each text is read once. Thread-safe. */
final class KnownHours {

    private static final int SIZE = 20_000;

    private final LoadingCache<String, Optional<OpeningHours>> known =
            Caffeine.newBuilder().maximumSize(SIZE).build(OpeningHours::parse);

    /** The state of a place with these hours; unknown when it has none or they cannot be read. */
    OpenState stateAt(String hours, Instant instant, ZoneId zone) {
        return hours.isEmpty()
                ? OpenState.UNKNOWN
                : known.get(hours).map(read -> read.stateAt(instant, zone)).orElse(OpenState.UNKNOWN);
    }
}
