package org.jalon.intake;

import java.nio.file.Path;
import java.time.Duration;
import org.jalon.intake.fetch.DownloadLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of downloads and uploads, and how much is kept of runs.
 *
 * @param connectLimit until a connection is made
 * @param silenceLimit between two pieces of the answer
 * @param totalLimit for the whole download
 * @param megabytesLimit of a file that is downloaded
 * @param uploadMegabytes of a file that is sent by the page of a source
 * @param stepsKept how many rows of a run are kept with what was done with them
 * @param keepSteps how long they are kept, and the file with them
 * @param folder where other programs put files, a folder in it for each source; nowhere when absent
 */
@ConfigurationProperties("jalon.intake")
record IntakeSettings(
        @DefaultValue("10s") Duration connectLimit,
        @DefaultValue("30s") Duration silenceLimit,
        @DefaultValue("10m") Duration totalLimit,
        @DefaultValue("2000") int megabytesLimit,
        @DefaultValue("200") int uploadMegabytes,
        @DefaultValue("20000") int stepsKept,
        @DefaultValue("90d") Duration keepSteps,
        @Nullable Path folder) {

    DownloadLimits downloadLimits() {
        return new DownloadLimits(connectLimit, silenceLimit, totalLimit, megabytesLimit * 1_000_000L);
    }
}
