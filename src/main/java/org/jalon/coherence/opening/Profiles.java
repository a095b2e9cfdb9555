package org.jalon.coherence.opening;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.hours.OpeningHours;

/** The profiles of hours: several checks ask for the same one, and many places have the same hours. Thread-safe. */
public final class Profiles {

    private static final int REMEMBERED = 5_000;

    private final LoadingCache<String, Optional<Profile>> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .build(text -> OpeningHours.parse(text).map(Profile::of));

    /** Empty without hours, and when they cannot be read. */
    Optional<Profile> find(Statement statement) {
        String text = statement.text(Field.HOURS);
        return text.isBlank() ? Optional.empty() : known.get(text);
    }
}
