package org.jalon.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a browser may load on a page and do with it. Everything comes from this site, unless an operator chose otherwise.
 *
 * @param backgrounds origins that the map may load its background from, such as {@code https://tiles.example.org}
 */
public record ContentPolicy(List<String> backgrounds) {

    /** Nothing but this site. */
    public static final ContentPolicy STRICT = new ContentPolicy(List.of());

    private static final String HEADER = "Content-Security-Policy";

    public ContentPolicy {
        backgrounds = List.copyOf(backgrounds);
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
                "frame-ancestors 'none'"));
        return String.join("; ", rules);
    }

    private String others() {
        return backgrounds.stream().map(origin -> " " + origin).collect(Collectors.joining());
    }
}
