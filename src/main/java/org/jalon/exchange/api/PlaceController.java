package org.jalon.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jalon.directory.Directory;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.RecordRef;
import org.jalon.site.ProblemAnswers;
import org.jalon.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;

/** {@code /api/v1/lieux/{id}}: one place, with where each of its facts comes from. */
@RestController
class PlaceController {

    private final Directory directory;

    PlaceController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/api/v1/lieux/{id}")
    ResponseEntity<?> place(@PathVariable String id, Site site, HttpServletRequest request) {
        return switch (directory.lookup(id)) {
            case PlaceLookup.Published published -> {
                byte[] body = JsonAnswer.object(json -> write(json, published.place(), site.baseUrl()));
                yield JsonAnswer.revalidated(body).body(body);
            }
            case PlaceLookup.Merged merged ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create("/api/v1/lieux/" + merged.into()))
                        .build();
            case PlaceLookup.Withdrawn withdrawn -> problem(HttpStatus.GONE, "exchange.problem.withdrawn", id, request);
            case PlaceLookup.Unknown unknown -> problem(HttpStatus.NOT_FOUND, "exchange.problem.place", id, request);
        };
    }

    private static ResponseEntity<?> problem(HttpStatus status, String key, String id, HttpServletRequest request) {
        return ResponseEntity.status(status).body(ProblemAnswers.of(status, ProblemAnswers.wordsOf(request), key, id));
    }

    private static void write(JsonGenerator json, Place place, String site) {
        PlaceJson.write(json, place, null, place.stateAt(Instant.now()), site);
        json.writeObjectPropertyStart("origines");
        Map<Field, RecordRef> origins = new EnumMap<>(place.origins());
        origins.forEach((field, origin) -> {
            json.writeObjectPropertyStart(field.label());
            json.writeStringProperty("source", origin.source());
            json.writeStringProperty("id", origin.id());
            PlaceJson.writeInstant(json, "vu_le", place.seenAt());
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
