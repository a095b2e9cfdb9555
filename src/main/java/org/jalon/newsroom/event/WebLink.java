package org.jalon.newsroom.event;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that people typed: only those of the web may become links. */
public final class WebLink {

    private static final int LONGEST = 1_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink() {}

    /** An absolute address of a site; empty for anything else. */
    public static Optional<URI> parse(String typed) {
        try {
            URI uri = new URI(typed.strip());
            boolean web = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
            return web && typed.length() <= LONGEST ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
