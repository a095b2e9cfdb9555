package org.jalon.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jalon.directory.Directory;
import org.jalon.directory.KnownRecord;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceLookup;
import org.jalon.site.ProblemAnswers;
import org.jalon.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

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
                List<KnownRecord> records = directory.records(published.place().id());
                byte[] body = JsonAnswer.object(json -> {
                    Place place = published.place();
                    PlaceJson.write(json, place, null, place.stateAt(Instant.now()), site.baseUrl());
                    OriginsJson.write(json, place, records, ProblemAnswers.wordsOf(request));
                });
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
}
