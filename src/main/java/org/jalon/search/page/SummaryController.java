package org.jalon.search.page;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Directory;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Serves places in short: fragments of pages, which the map shows beside itself. */
@Controller
class SummaryController {

    /** Places that one answer shows: more than have one address in France. */
    private static final int MOST = 60;

    private final Directory directory;
    private final FreshnessRule freshness;

    SummaryController(Directory directory, FreshnessRule freshness) {
        this.directory = directory;
        this.freshness = freshness;
    }

    @GetMapping({"/lieux/{id}/resume", "/en/lieux/{id}/resume"})
    ModelAndView show(@PathVariable String id, Words words) {
        return switch (directory.lookup(id)) {
            case PlaceLookup.Published published ->
                new ModelAndView("search/summary", "summary", summary(published.place(), words));
            case PlaceLookup.Merged merged -> moved(merged.into(), words);
            case PlaceLookup.Withdrawn withdrawn -> throw new ResponseStatusException(HttpStatus.GONE);
            case PlaceLookup.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** Places at the same spot, in the order that was asked; those that are not published are left out. */
    @GetMapping({"/lieux/resumes", "/en/lieux/resumes"})
    ModelAndView together(@RequestParam(defaultValue = "") String id, Words words) {
        List<HitView> hits = Arrays.stream(id.split(",", MOST + 1))
                .limit(MOST)
                .map(directory::lookup)
                .filter(PlaceLookup.Published.class::isInstance)
                .map(found -> Summary.hit(((PlaceLookup.Published) found).place(), freshness, Instant.now(), words))
                .toList();
        return new ModelAndView("search/together", Map.of("words", words, "hits", hits));
    }

    private Summary summary(Place place, Words words) {
        return Summary.of(place, freshness, Instant.now(), words);
    }

    private static ModelAndView moved(PlaceId into, Words words) {
        RedirectView view = new RedirectView(words.language().path("/lieux/" + into + "/resume"));
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
