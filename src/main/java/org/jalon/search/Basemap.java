package org.jalon.search;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.site.ContentPolicy;
import org.jalon.site.UserError;

/**
 * What the map is drawn on.
 *
 * @param style address of a style, empty for the background that Jalon draws itself
 * @param darkStyle address of the style for dark screens, empty with {@code style}
 * @param attribution what the map must say of it, may be empty
 * @param policy that lets browsers load it
 */
public record Basemap(String style, String darkStyle, String attribution, ContentPolicy policy) {

    /**
     * The background that an operator chose.
     *
     * @throws UserError when an address is not one of the web
     */
    static Basemap of(MapSettings settings) {
        if (settings.style().isEmpty()) {
            return new Basemap("", "", settings.attribution(), ContentPolicy.STRICT);
        }
        String dark = settings.darkStyle().isEmpty() ? settings.style() : settings.darkStyle();
        List<String> origins = new ArrayList<>();
        Stream.concat(Stream.of(settings.style(), dark), settings.origins().stream())
                .map(Basemap::origin)
                .distinct()
                .forEach(origins::add);
        return new Basemap(settings.style(), dark, settings.attribution(), new ContentPolicy(origins));
    }

    /** Scheme and host of an address: nothing else of it gets into a header. */
    private static String origin(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null) {
                return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
            }
        } catch (URISyntaxException e) {
            throw new UserError("map.settings.address", address);
        }
        throw new UserError("map.settings.address", address);
    }
}
