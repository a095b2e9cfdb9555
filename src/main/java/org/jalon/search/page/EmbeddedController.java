package org.jalon.search.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.search.Basemap;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchRequest;
import org.jalon.search.SearchResult;
import org.jalon.site.Framing;
import org.jalon.site.Palette;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Serves results as a page that other sites show inside theirs, the only one that they may. */
@Controller
class EmbeddedController {

    /** What the form asks again. Unlike on this site, the person stays in the territory that the other site chose. */
    private static final Set<String> ASKED = Set.of("adresse", "curseur", "bbox", "latitude", "longitude", "rayon");

    private final Search search;
    private final Gazetteer gazetteer;
    private final Basemap basemap;
    private final Framing framing;

    EmbeddedController(Search search, Gazetteer gazetteer, Basemap basemap, Framing framing) {
        this.search = search;
        this.gazetteer = gazetteer;
        this.basemap = basemap;
        this.framing = framing;
    }

    @GetMapping({Framing.PATH, "/en" + Framing.PATH})
    ModelAndView show(
            HttpServletRequest http,
            HttpServletResponse response,
            @RequestParam Map<String, String> parameters,
            Words words) {
        if (search.revision() < 0) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        framing.allow(basemap.policy()).on(response);
        SearchRequest request = search.read(http.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))));
        View view = "carte".equals(parameters.get("vue")) ? View.EMBEDDED_MAP : View.EMBEDDED;
        Camera camera = Camera.of(request.query().position(), parameters.get("zoom"));
        SearchRequest asked = camera == null
                ? request
                : new SearchRequest(QueryEdit.withoutPosition(request.query()), request.unknown());
        String colours = Palette.parse(parameters).map(Palette::parameters).orElse("");
        return new ModelAndView("search/embedded", "page", page(asked, camera, view, colours, words));
    }

    private EmbeddedPage page(SearchRequest request, @Nullable Camera camera, View view, String colours, Words words) {
        SearchQuery query = request.query();
        SearchResult result = search.find(query);
        Links links = links(view, colours, words);
        MapFrame map =
                MapFrame.of(query, view, view.showsMap() ? Extent.of(search.matching(query)) : null, camera, basemap);
        ResultsPage results =
                new ResultsPresenter(gazetteer, links, words, Instant.now()).page(request, result, List.of(), map);
        View other = view == View.EMBEDDED ? View.EMBEDDED_MAP : View.EMBEDDED;
        return new EmbeddedPage(
                results,
                links.kept(query, ASKED),
                colours,
                new Links(words.language(), View.LIST).to(query),
                links(other, colours, words).to(query));
    }

    private static Links links(View view, String colours, Words words) {
        List<String> marks = new ArrayList<>(List.of(view.mark()));
        if (!colours.isEmpty()) {
            marks.addAll(List.of(colours.split("&")));
        }
        return new Links(words.language(), view, marks);
    }
}
