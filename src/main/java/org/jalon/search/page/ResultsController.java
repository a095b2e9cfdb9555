package org.jalon.search.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchRequest;
import org.jalon.search.SearchResult;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Serves the results of a search. */
@Controller
class ResultsController {

    private static final int NEAREST = 5;

    private final Search search;
    private final Gazetteer gazetteer;

    ResultsController(Search search, Gazetteer gazetteer) {
        this.search = search;
        this.gazetteer = gazetteer;
    }

    @GetMapping({"/lieux", "/en/lieux"})
    ModelAndView show(HttpServletRequest http, Words words) {
        if (search.revision() < 0) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        SearchRequest request = search.read(parameters(http));
        SearchResult result = search.find(request.query());
        List<SearchResult.Hit> instead = result.total() == 0 ? nearest(request.query()) : List.of();
        ResultsPage page = new ResultsPresenter(gazetteer, words, Instant.now()).page(request, result, instead);
        return new ModelAndView("search/results", "page", page);
    }

    /** What is there whatever it offers; nothing when the search had no criterion to do without. */
    private List<SearchResult.Hit> nearest(SearchQuery query) {
        SearchQuery wider = QueryEdit.limited(QueryEdit.unfiltered(query), NEAREST);
        return search.find(wider).hits();
    }

    private static Map<String, List<String>> parameters(HttpServletRequest http) {
        return http.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
    }
}
