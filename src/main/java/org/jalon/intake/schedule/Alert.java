package org.jalon.intake.schedule;

import java.time.Instant;
import java.util.Locale;

/**
 * Something about a source that a person must look at.
 *
 * @param source name
 * @param kind of trouble
 * @param since when
 */
public record Alert(String source, Kind kind, Instant since) {

    /** The kinds of trouble. */
    public enum Kind {
        /** It could not be published, twice. */
        FAILS,
        /** More than a fifth of it is gone, and it was not published for that. */
        SHRINKS,
        /** Nothing in it has changed for longer than is expected. */
        SILENT;

        /** As messages write it: {@code fails}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
