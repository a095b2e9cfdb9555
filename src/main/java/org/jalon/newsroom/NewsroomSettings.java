package org.jalon.newsroom;

import java.time.Duration;
import org.jalon.newsroom.media.MediaLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may change of the newsroom.
 *
 * @param uploadMegabytes how large a file of editors may be
 * @param imageMegapixels how many million pixels an image may have
 * @param keepUnusedFiles how long an uploaded file is kept that nothing uses
 */
@ConfigurationProperties("jalon.newsroom")
record NewsroomSettings(
        @DefaultValue("20") int uploadMegabytes,
        @DefaultValue("40") int imageMegapixels,
        @DefaultValue("30d") Duration keepUnusedFiles) {

    MediaLimits media() {
        return new MediaLimits(uploadMegabytes * 1_000_000L, imageMegapixels * 1_000_000L, keepUnusedFiles);
    }
}
