package org.jalon.newsroom.media;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded.
 *
 * @param id of it
 * @param hash of its content, in hexadecimal: where its bytes are
 * @param name safe to stand in an address and on a disk
 * @param description what an image shows, in the words it was sent with; may be empty
 * @param type told by its content
 * @param size in bytes, as it is served
 * @param width in pixels, of images; 0 of others
 * @param height in pixels, of images; 0 of others
 * @param hasWebp whether an image is kept as WebP beside its own format
 * @param accountId who uploaded it, null once that account is deleted
 * @param createdAt when
 */
public record MediaFile(
        String id,
        String hash,
        String name,
        String description,
        MediaType type,
        long size,
        int width,
        int height,
        boolean hasWebp,
        @Nullable String accountId,
        Instant createdAt) {

    /** The widths that images are kept in, in pixels, where the image is wider. */
    private static final int[] WIDTHS = {480, 960};

    /** The path of the file, or of an image in its full width. */
    public String path() {
        return "/fichiers/" + id + "/" + name;
    }

    /** The path of an image in one of its {@link #widths}, in a format: {@code webp}, or the fallback {@code jpg} or {@code png}. */
    public String path(int pixels, String format) {
        return "/fichiers/" + id + "/" + pixels + "." + format;
    }

    /** The widths that an image is kept in, from the smallest to its own; none for others. */
    public List<Integer> widths() {
        return widths(width);
    }

    static List<Integer> widths(int own) {
        return own == 0
                ? List.of()
                : IntStream.concat(IntStream.of(WIDTHS).filter(each -> each < own), IntStream.of(own))
                        .boxed()
                        .toList();
    }

    public boolean isImage() {
        return type.isImage();
    }
}
