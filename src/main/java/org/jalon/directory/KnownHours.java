package org.jalon.directory;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import org.jalon.hours.OpeningHours;

/** Opening hours read lately, so that a text that stands on every page of results is read once. Thread-safe. */
final class KnownHours {

    private static final LoadingCache<String, Optional<OpeningHours>> KNOWN =
            Caffeine.newBuilder().maximumSize(20_000).build(OpeningHours::parse);

    private KnownHours() {}

    /** What the text says in the OSM syntax; empty when it is empty or cannot be read. */
    static Optional<OpeningHours> of(String text) {
        return text.isEmpty() ? Optional.empty() : KNOWN.get(text);
    }
}
