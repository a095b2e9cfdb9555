package org.jalon.observatory.embed;

import java.util.Map;
import org.jalon.observatory.AreaNames;
import org.jalon.observatory.FigureTags;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.map.MapPage;
import org.jalon.observatory.map.MapPresenter;
import org.jalon.observatory.map.MapQuery;
import org.jalon.observatory.map.MapQueryReader;
import org.jalon.site.Framing;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Serves a map of figures as a page that other sites show inside theirs: what anybody may see, whoever looks. */
@Controller
class EmbeddedMapController {

    private final Observatory observatory;
    private final Gazetteer gazetteer;
    private final AreaNames areas;
    private final MapPresenter presenter;
    private final FigureTags tags;

    EmbeddedMapController(
            Observatory observatory, Gazetteer gazetteer, AreaNames areas, MapPresenter presenter, FigureTags tags) {
        this.observatory = observatory;
        this.gazetteer = gazetteer;
        this.areas = areas;
        this.presenter = presenter;
        this.tags = tags;
    }

    @GetMapping({Framing.FIGURE_MAP, "/en" + Framing.FIGURE_MAP})
    @Nullable
    ModelAndView show(
            @RequestParam Map<String, String> parameters, Site site, Words words, ServletWebRequest exchange) {
        if (tags.isKnown(exchange, Viewer.PUBLIC, site, 0)) {
            return null;
        }
        MapQueryReader.Read read = new MapQueryReader(
                        observatory, gazetteer, areas, Viewer.PUBLIC, words, site.territory())
                .read(parameters);
        MapQuery query = read.query().asMap();
        MapPage page = presenter.page(query, read.notes(), Viewer.PUBLIC, site, words);
        return new ModelAndView(
                "observatory/embed/map",
                Map.of("page", page, "whole", words.language().path(query.path(MapQuery.PATH))));
    }
}
