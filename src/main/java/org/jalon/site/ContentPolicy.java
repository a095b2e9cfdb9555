package org.jalon.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser may load on a page and do with it. Everything comes from this site, unless an operator chose otherwise.
 *
 * @param backgrounds origins that the map may load its background from, such as {@code https://tiles.example.org}
 * @param frames origins whose pages may show it in a frame; none on ordinary pages
 */
public record ContentPolicy(List<String> backgrounds, List<String> frames) {

    /** Nothing but this site. */
    public static final ContentPolicy STRICT = new ContentPolicy(List.of());

    private static final String HEADER = "Content-Security-Policy";

    public ContentPolicy {
        backgrounds = List.copyOf(backgrounds);
        frames = List.copyOf(frames);
    }

    /** The policy of a page that no other site may frame. */
    public ContentPolicy(List<String> backgrounds) {
        this(backgrounds, List.of());
    }

    /** The same for a page that is made to be framed by others, and by this site. */
    public ContentPolicy framedBy(List<String> origins) {
        return new ContentPolicy(
                backgrounds,
                Stream.concat(Stream.of("'self'"), origins.stream()).toList());
    }

    /** Says it on an answer, in place of what was said before. */
    public void on(HttpServletResponse response) {
        response.setHeader(HEADER, header());
    }

    String header() {
        List<String> rules = new ArrayList<>(List.of("default-src 'self'", "img-src 'self' data:" + others()));
        if (!backgrounds.isEmpty()) {
            rules.add("connect-src 'self'" + others());
        }
        rules.addAll(List.of(
                "worker-src 'self'",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors " + (frames.isEmpty() ? "'none'" : String.join(" ", frames))));
        return String.join("; ", rules);
    }

    private String others() {
        return backgrounds.stream().map(origin -> " " + origin).collect(Collectors.joining());
    }
}
