package org.jalon.search.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jalon.directory.Place;
import org.jalon.search.QueryParameters;
import org.jalon.search.SearchQuery;
import org.jalon.site.Language;

/**
 * Addresses of searches and places.
 *
 * @param language of the pages
 */
public record Links(Language language) {

    private static final String RESULTS = "/lieux";
    /** What the search form asks again, so that it is not sent twice; the cursor belongs to the question before. */
    private static final Set<String> ASKED = Set.of("q", "adresse", "curseur", "bbox", "territoire");

    /**
     * A parameter that a form sends unseen.
     *
     * @param name of the parameter
     * @param value of it
     */
    public record Parameter(String name, String value) {}

    String to(SearchQuery query) {
        return language.path(french(query));
    }

    String to(Place place) {
        return language.path(RESULTS + "/" + place.id() + "/" + place.slug());
    }

    /** Path and query of the French page. */
    static String french(SearchQuery query) {
        String parameters = QueryParameters.write(query);
        return parameters.isEmpty() ? RESULTS : RESULTS + "?" + parameters;
    }

    /** What a form must keep of a query when the person changes words or place. */
    static List<Parameter> kept(SearchQuery query) {
        return Arrays.stream(QueryParameters.write(query).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && !ASKED.contains(pair[0]))
                .map(pair -> new Parameter(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)))
                .toList();
    }
}
