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
 * @param megabytesLimit of a file, once it is unpacked
 * @param pagesLimit of pages that a download may come in
 * @param retryPause before a download is tried again, twice as long before the third time
 * @param allowPrivate whether the addresses of sources may lead inside networks
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
        @DefaultValue("1000") int pagesLimit,
        @DefaultValue("2s") Duration retryPause,
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("200") int uploadMegabytes,
        @DefaultValue("20000") int stepsKept,
        @DefaultValue("90d") Duration keepSteps,
        @Nullable Path folder) {

    /** So many pages are asked for in the time after which a failure is tried again: ten a second at most, as it is set. */
    private static final int PAGES_IN_A_PAUSE = 20;

    DownloadLimits downloadLimits() {
        return new DownloadLimits(
                connectLimit,
                silenceLimit,
                totalLimit,
                megabytesLimit * 1_000_000L,
                pagesLimit,
                retryPause.dividedBy(PAGES_IN_A_PAUSE),
                retryPause);
    }
}
