package org.jalon.newsroom.media;

import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** An uploaded image as pages show it: in a format and width that fit the reader's screen, with its place kept while it loads. */
public final class Picture {

    /** How wide texts show images. */
    private static final String SIZES = "(min-width: 46rem) 42rem, 100vw";

    private Picture() {}

    /**
     * The element {@code picture}.
     *
     * @param file an image
     * @param alt what it shows, in words; empty when it only decorates
     */
    public static String html(MediaFile file, String alt) {
        String fallback = file.type().extension();
        String source = file.hasWebp()
                ? "<source type=\"image/webp\" srcset=\"%s\" sizes=\"%s\">".formatted(set(file, "webp"), SIZES)
                : "";
        return "<picture>%s<img src=\"%s\" srcset=\"%s\" sizes=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\" loading=\"lazy\" decoding=\"async\"></picture>"
                .formatted(
                        source,
                        file.path(file.widths().getLast(), fallback),
                        set(file, fallback),
                        SIZES,
                        file.width(),
                        file.height(),
                        HtmlUtils.htmlEscape(alt, "UTF-8"));
    }

    private static String set(MediaFile file, String format) {
        return file.widths().stream()
                .map(width -> file.path(width, format) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }
}
