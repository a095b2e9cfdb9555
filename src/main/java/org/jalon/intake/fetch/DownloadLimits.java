package org.jalon.intake.fetch;

import java.time.Duration;
import org.jalon.reach.FetchLimits;

/**
 * How long and how large a download may be.
 *
 * @param connect until a connection is made
 * @param silence between two pieces of the answer
 * @param total for the whole download
 * @param bytes of the whole answer
 */
public record DownloadLimits(Duration connect, Duration silence, Duration total, long bytes) {

    FetchLimits ofFetch() {
        return new FetchLimits(connect, silence, total);
    }
}
