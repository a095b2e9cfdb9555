package org.jalon.search.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.search.AlsoFound;
import org.jalon.search.Basemap;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchRequest;
import org.jalon.search.SearchResult;
import org.jalon.search.Suggested;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Located;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Serves the results of a search, as a list and on a map. */
@Controller
class ResultsController {

    private static final int NEAREST = 5;

    private final Search search;
    private final Gazetteer gazetteer;
    private final Basemap basemap;
    private final SearchesInVain inVain;
    private final ObjectProvider<AlsoFound> also;
    private final ObjectProvider<Suggested> suggested;

    ResultsController(
            Search search,
            Gazetteer gazetteer,
            Basemap basemap,
            SearchesInVain inVain,
            ObjectProvider<AlsoFound> also,
            ObjectProvider<Suggested> suggested) {
        this.search = search;
        this.gazetteer = gazetteer;
        this.basemap = basemap;
        this.inVain = inVain;
        this.also = also;
        this.suggested = suggested;
    }

    @GetMapping({"/lieux", "/en/lieux"})
    ModelAndView list(HttpServletRequest http, HttpServletResponse response, Words words) {
        View view = "carte".equals(http.getParameter("vue")) ? View.BESIDE : View.LIST;
        basemap.policy().on(response);
        SearchRequest request = read(http);
        SearchResult result = search.find(request.query());
        return new ModelAndView("search/results", "page", page(http, request, result, null, view, words))
                .addObject("also", also(request.query(), result.where(), words))
                .addObject("suggested", suggested(request.query(), words));
    }

    @GetMapping({"/carte", "/en/carte"})
    ModelAndView map(HttpServletRequest http, HttpServletResponse response, Words words) {
        SearchRequest request = read(http);
        Camera camera = Camera.of(request.query().position(), http.getParameter("zoom"));
        SearchRequest asked = camera == null
                ? request
                : new SearchRequest(QueryEdit.withoutPosition(request.query()), request.unknown());
        basemap.policy().on(response);
        SearchResult result = search.find(asked.query());
        return new ModelAndView("search/map", "page", page(http, asked, result, camera, View.MAP, words));
    }

    private List<AlsoFound.Line> also(SearchQuery query, @Nullable Located where, Words words) {
        String typed = (query.text() + " " + query.address()).strip();
        return also.orderedStream()
                .flatMap(others -> Stream.concat(
                        others.around(typed, where, words).stream(),
                        query.text().isBlank() ? Stream.of() : others.find(query.text(), words).stream()))
                .toList();
    }

    private List<Suggested.Line> suggested(SearchQuery query, Words words) {
        return suggested
                .orderedStream()
                .flatMap(others -> others.find(query, words).stream())
                .toList();
    }

    private ResultsPage page(
            HttpServletRequest http,
            SearchRequest request,
            SearchResult result,
            @Nullable Camera camera,
            View view,
            Words words) {
        inVain.consider(http, request, result);
        List<SearchResult.Hit> instead = result.total() == 0 ? nearest(request.query()) : List.of();
        MapFrame map = MapFrame.of(
                request.query(),
                view,
                view.showsMap() ? Extent.of(search.matching(request.query())) : null,
                camera,
                basemap);
        return new ResultsPresenter(gazetteer, new Links(words.language(), view), words, Instant.now())
                .page(request, result, instead, map);
    }

    /** What is there whatever it offers; nothing when the search had no criterion to do without. */
    private List<SearchResult.Hit> nearest(SearchQuery query) {
        SearchQuery wider = QueryEdit.limited(QueryEdit.unfiltered(query), NEAREST);
        return search.find(wider).hits();
    }

    private SearchRequest read(HttpServletRequest http) {
        if (search.revision() < 0) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return search.read(http.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))));
    }
}
