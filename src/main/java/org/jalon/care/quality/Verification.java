package org.jalon.care.quality;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who last verified a sheet, and when.
 *
 * @param at when; absent when nobody ever did
 * @param by who did
 */
public record Verification(@Nullable Instant at, By by) {

    /** Nobody ever did. */
    public static final Verification NEVER = new Verification(null, By.NOBODY);

    /** Who verifies sheets. */
    public enum By {
        /** Somebody who manages the place, or reads its mailbox. */
        PLACE,
        MODERATOR,
        VISITOR,
        NOBODY;

        /** As bundles write it. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** When; empty when nobody ever did. */
    public Optional<Instant> when() {
        return Optional.ofNullable(at);
    }
}
