package org.jalon.newsroom.arrival.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page in HTML says of itself.
 *
 * @param title of it
 * @param lead of it, may be empty
 * @param authors may be empty
 * @param date when it was published, null when it does not say
 * @param address of it, may be empty
 * @param language two letters, may be empty
 */
public record PageFacts(
        String title, String lead, String authors, @Nullable Instant date, String address, String language) {

    /** Of a text that says nothing of itself. */
    public static final PageFacts NONE = new PageFacts("", "", "", null, "", "");
}
