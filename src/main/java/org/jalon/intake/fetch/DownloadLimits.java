package org.jalon.intake.fetch;

import java.time.Duration;
import org.jalon.reach.FetchLimits;

/**
 * How long and how large a download may be, and how polite it is.
 *
 * @param connect until a connection is made
 * @param silence between two pieces of the answer
 * @param total for the whole download, all of its pages and tries
 * @param bytes of the whole answer, unpacked
 * @param pages that an answer may come in
 * @param pause before the second page, and each after it
 * @param patience before a second try; twice as much before the third
 */
public record DownloadLimits(
        Duration connect, Duration silence, Duration total, long bytes, int pages, Duration pause, Duration patience) {

    FetchLimits ofFetch(Duration left) {
        return new FetchLimits(connect, silence, left);
    }
}
