package org.jalon.intake;

import java.time.Duration;
import org.jalon.intake.fetch.DownloadLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of a download.
 *
 * @param connectLimit until a connection is made
 * @param silenceLimit between two pieces of the answer
 * @param totalLimit for the whole download
 * @param megabytesLimit of the file
 */
@ConfigurationProperties("jalon.intake")
record IntakeSettings(
        @DefaultValue("10s") Duration connectLimit,
        @DefaultValue("30s") Duration silenceLimit,
        @DefaultValue("10m") Duration totalLimit,
        @DefaultValue("2000") int megabytesLimit) {

    DownloadLimits downloadLimits() {
        return new DownloadLimits(connectLimit, silenceLimit, totalLimit, megabytesLimit * 1_000_000L);
    }
}
