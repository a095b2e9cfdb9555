package org.jalon.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jalon.directory.Directory;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.KnownRecord;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.QualityScore;
import org.jalon.exchange.Leaving;
import org.jalon.exchange.Republication;
import org.jalon.site.ProblemAnswers;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/lieux/{id}}: one place, with how good its sheet is, and where each of its facts comes from. */
@RestController
class PlaceController {

    private final Directory directory;
    private final Republication republication;
    private final FreshnessRule freshness;

    PlaceController(Directory directory, Republication republication, FreshnessRule freshness) {
        this.directory = directory;
        this.republication = republication;
        this.freshness = freshness;
    }

    @GetMapping("/api/v1/lieux/{id}")
    ResponseEntity<?> place(@PathVariable String id, Site site, HttpServletRequest request) {
        return switch (directory.lookup(id)) {
            case PlaceLookup.Published published ->
                republication
                        .now()
                        .of(published.place())
                        .<ResponseEntity<?>>map(place -> whole(place, site, ProblemAnswers.wordsOf(request)))
                        .orElseGet(() -> problem(
                                HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS, "exchange.problem.withheld", id, request));
            case PlaceLookup.Merged merged ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create("/api/v1/lieux/" + merged.into()))
                        .build();
            case PlaceLookup.Withdrawn withdrawn -> problem(HttpStatus.GONE, "exchange.problem.withdrawn", id, request);
            case PlaceLookup.Unknown unknown -> problem(HttpStatus.NOT_FOUND, "exchange.problem.place", id, request);
        };
    }

    private ResponseEntity<?> whole(Place place, Site site, Words words) {
        Instant now = Instant.now();
        Leaving leaving = republication.now();
        List<KnownRecord> records = directory.records(place.id());
        byte[] body = JsonAnswer.object(json -> {
            PlaceJson.write(json, place, null, place.stateAt(now), leaving, site.baseUrl());
            QualityJson.write(json, QualityScore.of(place, freshness, now));
            OriginsJson.write(json, place, records, leaving, words);
        });
        return JsonAnswer.revalidated(body).body(body);
    }

    private static ResponseEntity<?> problem(HttpStatus status, String key, String id, HttpServletRequest request) {
        return ResponseEntity.status(status).body(ProblemAnswers.of(status, ProblemAnswers.wordsOf(request), key, id));
    }
}
