package org.jalon.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or two that pages say for a while.
 *
 * @param id unique among all that are shown
 * @param level how much it matters
 * @param text plain
 * @param language that the text and the link are written in: French where nobody translated them
 * @param link where to read more, may be absent
 * @param since from when it is shown
 * @param until when it is shown no more
 */
public record Banner(
        String id,
        Level level,
        String text,
        Language language,
        @Nullable Link link,
        Instant since,
        Instant until) {

    /** How much a banner matters, the most urgent last. */
    public enum Level {
        INFORMATION,
        ATTENTION,
        URGENCY;

        /** As styles, forms and bundles write it. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Where to read more.
     *
     * @param href path on this site in the language of the page, or an address elsewhere
     * @param label what is there
     */
    public record Link(String href, String label) {}

    /** Whether it is shown at an instant. */
    public boolean isShownAt(Instant now) {
        return !now.isBefore(since) && now.isBefore(until);
    }
}
