package org.jalon.search.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Place;
import org.jalon.search.QueryParameters;
import org.jalon.search.SearchQuery;
import org.jalon.site.Language;

/**
 * Addresses of searches and places.
 *
 * @param language of the pages
 * @param view that results are shown in
 * @param marks parameters that are no part of the search, ready to stand in an address
 */
public record Links(Language language, View view, List<String> marks) {

    /** What the search form asks again, so that it is not sent twice; the cursor belongs to the question before. */
    private static final Set<String> ASKED = Set.of("q", "adresse", "curseur", "bbox", "territoire");

    Links(Language language, View view) {
        this(language, view, view.mark().isEmpty() ? List.of() : List.of(view.mark()));
    }

    /**
     * A parameter that a form sends unseen.
     *
     * @param name of the parameter
     * @param value of it
     */
    public record Parameter(String name, String value) {}

    /** The same addresses for another way of showing results. */
    Links in(View other) {
        return new Links(language, other);
    }

    String to(SearchQuery query) {
        return language.path(french(query));
    }

    String to(Place place) {
        return language.path(View.LIST.path() + "/" + place.id() + "/" + place.slug());
    }

    /** Where the search form leads. */
    String form() {
        return language.path(view.path());
    }

    /** Path and query of the French page. */
    String french(SearchQuery query) {
        String parameters = parameters(query).collect(Collectors.joining("&"));
        return parameters.isEmpty() ? view.path() : view.path() + "?" + parameters;
    }

    /** What a form must keep of a query when the person changes words or place. */
    List<Parameter> kept(SearchQuery query) {
        return kept(query, ASKED);
    }

    /** What a form must keep of a query, but these parameters, which it asks again. */
    List<Parameter> kept(SearchQuery query, Set<String> asked) {
        return parameters(query)
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && !asked.contains(pair[0]))
                .map(pair -> new Parameter(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)))
                .toList();
    }

    private Stream<String> parameters(SearchQuery query) {
        return Stream.concat(Stream.of(QueryParameters.write(query).split("&")), marks.stream())
                .filter(pair -> !pair.isEmpty());
    }
}
