package org.jalon.exchange.inclusion;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jalon.directory.Field;
import org.jalon.directory.Place;

/** Names and descriptions as long as data·inclusion asks for. */
final class InclusionTexts {

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 150;
    private static final int SHORTEST_DESCRIPTION = 50;
    private static final int LONGEST_DESCRIPTION = 2_000;

    private InclusionTexts() {}

    /** A name of 3 to 150 characters without a full stop at its end. */
    static String name(String name) {
        String bare = name.strip().replaceAll("[\\s.]+$", "");
        return cut(bare.length() < SHORTEST_NAME ? "Lieu " + bare : bare, LONGEST_NAME);
    }

    /** What a place says of itself, or else what is known of it, in 50 to 2000 characters. */
    static String description(Place place) {
        String said = place.facts().text(Field.DESCRIPTION);
        String text = said.isEmpty() ? place.facts().text(Field.SUMMARY) : said;
        return text.length() >= SHORTEST_DESCRIPTION
                ? cut(text, LONGEST_DESCRIPTION)
                : cut((text + " " + known(place)).strip(), LONGEST_DESCRIPTION);
    }

    /** What a place says of itself, after the service that is meant. */
    static String description(Place place, String service) {
        return cut(service + ". " + description(place), LONGEST_DESCRIPTION);
    }

    private static String known(Place place) {
        List<String> services = place.facts().all(Field.SERVICES);
        String offered = services.isEmpty()
                ? "aide les personnes dans leurs usages du numérique et leurs démarches."
                : "propose : "
                        + services.stream()
                                .map(service -> service.toLowerCase(Locale.FRENCH))
                                .collect(Collectors.joining(", "))
                        + ".";
        return place.name() + ", à " + place.facts().first(Field.COMMUNE).orElse("proximité") + ", " + offered;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
    }
}
