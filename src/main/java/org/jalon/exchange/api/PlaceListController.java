package org.jalon.exchange.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jalon.search.Cursor;
import org.jalon.search.Filter;
import org.jalon.search.Search;
import org.jalon.search.SearchRequest;
import org.jalon.search.SearchResult;
import org.jalon.search.UnknownValues;
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

    PlaceListController(Search search) {
        this.search = search;
    }

    @GetMapping("/api/v1/lieux")
    ResponseEntity<byte[]> list(@RequestParam MultiValueMap<String, String> parameters, Site site) {
        SearchRequest asked = search.read(parameters);
        UnknownValues.refuse(asked);
        long start = System.nanoTime();
        SearchResult result = search.find(asked.query());
        long found = System.nanoTime();
        byte[] body = JsonAnswer.object(json -> write(json, result, site.baseUrl()));
        return JsonAnswer.revalidated(body)
                .header(
                        "Server-Timing",
                        timing("recherche", found - start) + ", " + timing("ecriture", System.nanoTime() - found))
                .body(body);
    }

    private static void write(JsonGenerator json, SearchResult result, String site) {
        json.writeNumberProperty("total", result.total());
        json.writeArrayPropertyStart("items");
        for (SearchResult.Hit hit : result.hits()) {
            json.writeStartObject();
            PlaceJson.write(json, hit.place(), hit.distanceMeters(), hit.open(), site);
            json.writeEndObject();
        }
        json.writeEndArray();
        writeFacets(json, result.facets());
        String next = result.nextCursor().map(Cursor::text).orElse(null);
        if (next == null) {
            json.writeNullProperty("suivant");
        } else {
            json.writeStringProperty("suivant", next);
        }
    }

    private static void writeFacets(JsonGenerator json, Map<Filter, Map<String, Integer>> facets) {
        json.writeObjectPropertyStart("facettes");
        for (Filter filter : List.of(Filter.values())) {
            Map<String, Integer> counts = facets.get(filter);
            if (counts != null) {
                json.writeObjectPropertyStart(filter.parameter());
                counts.forEach(json::writeNumberProperty);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static String timing(String name, long nanos) {
        return String.format(Locale.ROOT, "%s;dur=%.3f", name, nanos / 1e6);
    }
}
