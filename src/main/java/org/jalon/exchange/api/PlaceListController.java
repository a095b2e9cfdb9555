package org.jalon.exchange.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jalon.exchange.Leaving;
import org.jalon.exchange.Republication;
import org.jalon.search.Cursor;
import org.jalon.search.Filter;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchResult;
import org.jalon.site.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;

/** {@code /api/v1/lieux}: a page of the places that fit, with the counts of each filter. */
@RestController
class PlaceListController {

    private final Search search;
    private final MatchingPlaces places;
    private final Republication republication;

    PlaceListController(Search search, MatchingPlaces places, Republication republication) {
        this.search = search;
        this.places = places;
        this.republication = republication;
    }

    @GetMapping("/api/v1/lieux")
    ResponseEntity<byte[]> list(@RequestParam MultiValueMap<String, String> parameters, Site site) {
        SearchQuery asked = places.read(parameters);
        long start = System.nanoTime();
        SearchResult result = search.find(asked);
        long found = System.nanoTime();
        Leaving leaving = republication.now();
        byte[] body = JsonAnswer.object(json -> write(json, result, leaving, site.baseUrl()));
        return JsonAnswer.revalidated(body)
                .header(
                        "Server-Timing",
                        timing("recherche", found - start) + ", " + timing("ecriture", System.nanoTime() - found))
                .body(body);
    }

    private void write(JsonGenerator json, SearchResult result, Leaving leaving, String site) {
        json.writeNumberProperty("total", result.total());
        json.writeArrayPropertyStart("items");
        for (SearchResult.Hit hit : places.leaving(result.hits())) {
            json.writeStartObject();
            PlaceJson.write(json, hit.place(), hit.distanceMeters(), hit.open(), leaving, site);
            json.writeEndObject();
        }
        json.writeEndArray();
        writeFacets(json, result.facets(), leaving);
        String next = result.nextCursor().map(Cursor::text).orElse(null);
        if (next == null) {
            json.writeNullProperty("suivant");
        } else {
            json.writeStringProperty("suivant", next);
        }
    }

    private static void writeFacets(JsonGenerator json, Map<Filter, Map<String, Integer>> facets, Leaving leaving) {
        json.writeObjectPropertyStart("facettes");
        for (Filter filter : List.of(Filter.values())) {
            Map<String, Integer> counts = facets.get(filter);
            if (counts != null) {
                json.writeObjectPropertyStart(filter.parameter());
                counts.forEach((value, count) -> {
                    if (filter != Filter.SOURCE || !leaving.withheld().contains(value)) {
                        json.writeNumberProperty(value, count);
                    }
                });
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static String timing(String name, long nanos) {
        return String.format(Locale.ROOT, "%s;dur=%.3f", name, nanos / 1e6);
    }
}
