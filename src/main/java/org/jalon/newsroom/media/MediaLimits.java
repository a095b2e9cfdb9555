package org.jalon.newsroom.media;

import java.time.Duration;

/**
 * Bounds on what editors upload.
 *
 * @param bytes of a file
 * @param pixels of an image, by what its head says
 * @param unused how long a file is kept that nothing uses
 */
public record MediaLimits(long bytes, long pixels, Duration unused) {}
