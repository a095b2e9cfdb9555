package org.jalon.newsroom.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file whose bytes are kept, before anybody can find it.
 *
 * @param hash of what was sent
 * @param type it is kept as
 * @param size in bytes, as it is served
 * @param width in pixels, of images
 * @param height in pixels, of images
 * @param hasWebp whether an image is kept as WebP too
 * @param words of documents
 */
record Draft(String hash, MediaType type, long size, int width, int height, boolean hasWebp, String words) {

    Draft sized(long bytes) {
        return new Draft(hash, type, bytes, width, height, hasWebp, words);
    }

    MediaFile named(String id, String name, String description, @Nullable String accountId, Instant now) {
        return new MediaFile(id, hash, name, description, type, size, width, height, hasWebp, accountId, now);
    }
}
