package org.jalon.exchange.embed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.site.Language;
import org.jalon.site.Palette;
import org.jalon.territory.Territory;

/**
 * What somebody wants to show in their pages.
 *
 * @param language of what is shown
 * @param territories it is limited to, none for all
 * @param filters values by parameter of the search
 * @param map whether the map is there, or the list alone
 * @param palette chosen, mended where it could not be read
 * @param height in pixels
 */
record EmbedChoice(
        Language language,
        List<Territory> territories,
        Map<String, List<String>> filters,
        boolean map,
        Optional<Palette> palette,
        int height) {

    static final String PATH = "/integrer/carte";
    static final int LOWEST = 300;
    static final int USUAL = 600;
    static final int HIGHEST = 2_000;

    /** A height that was typed; the usual one when it is no number, the nearest possible when it is out of bounds. */
    static int height(String text) {
        return text.matches("[0-9]{1,5}") ? Math.clamp(Integer.parseInt(text), LOWEST, HIGHEST) : USUAL;
    }

    /** Path and query of the page that is framed. */
    String path() {
        return language.path(PATH) + "?"
                + attributes().entrySet().stream()
                        .flatMap(attribute -> Arrays.stream(attribute.getValue().split("\\|"))
                                .map(value -> attribute.getKey() + "=" + encode(value)))
                        .collect(Collectors.joining("&"));
    }

    /** Path and query of the same results on the site. */
    String resultsPath() {
        List<String> parts = new ArrayList<>();
        territories.forEach(territory -> parts.add("territoire=" + territory));
        filters.forEach((name, values) -> values.forEach(value -> parts.add(name + "=" + encode(value))));
        return language.path("/lieux") + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    /** The attributes of the custom element, in the order in which people read them; height and language excepted. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!territories.isEmpty()) {
            attributes.put(
                    "territoire", territories.stream().map(Territory::toString).collect(Collectors.joining("|")));
        }
        filters.forEach((name, values) -> attributes.put(name, String.join("|", values)));
        attributes.put("vue", map ? "carte" : "liste");
        palette.ifPresent(colours -> {
            attributes.put(Palette.ACCENT, colours.accent().hex());
            attributes.put(Palette.PAPER, colours.paper().hex());
            attributes.put(Palette.INK, colours.ink().hex());
        });
        return attributes;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
