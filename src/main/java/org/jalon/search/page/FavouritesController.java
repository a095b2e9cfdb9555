package org.jalon.search.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Directory;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Serves the page of favourites, and the places whose ids a browser keeps. This site keeps nothing of it. */
@Controller
class FavouritesController {

    /** As many as a browser keeps, and as a paper has. */
    private static final int MOST = 50;

    private final Directory directory;
    private final FreshnessRule freshness;

    FavouritesController(Directory directory, FreshnessRule freshness) {
        this.directory = directory;
        this.freshness = freshness;
    }

    @GetMapping({"/favoris", "/en/favoris"})
    ModelAndView show(Words words) {
        Page page = new Page(words, words.say("search.favourites.title"), "", "/favoris", Page.Section.NONE, false);
        return new ModelAndView("search/favourites", "page", page);
    }

    /** A fragment of a page: the places of these ids, in their order. */
    @GetMapping({"/favoris/lieux", "/en/favoris/lieux"})
    ModelAndView list(@RequestParam(name = "id", required = false) String[] ids, Words words) {
        List<PlaceId> asked = Stream.of(ids == null ? new String[0] : ids)
                .filter(PlaceId::isValid)
                .distinct()
                .limit(MOST)
                .map(PlaceId::new)
                .toList();
        Instant now = Instant.now();
        List<Place> places = directory.find(asked);
        String print = places.stream().map(place -> "id=" + place.id()).collect(Collectors.joining("&"));
        return new ModelAndView(
                "search/kept",
                Map.of(
                        "words",
                        words,
                        "hits",
                        places.stream()
                                .map(place -> Summary.hit(place, freshness, now, words))
                                .toList(),
                        "print",
                        words.language().path("/lieux/imprimer") + "?" + print,
                        "gone",
                        asked.size() - places.size()));
    }
}
