package org.jalon.observatory.map;

import java.util.Map;
import org.jalon.observatory.AreaNames;
import org.jalon.observatory.FigureTags;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Viewer;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** {@code /observatoire/carte}: one indicator on a map, with its legend and the list behind it. */
@Controller
class ChoroplethController {

    private final Observatory observatory;
    private final Gazetteer gazetteer;
    private final AreaNames areas;
    private final MapPresenter presenter;
    private final FigureTags tags;

    ChoroplethController(
            Observatory observatory, Gazetteer gazetteer, AreaNames areas, MapPresenter presenter, FigureTags tags) {
        this.observatory = observatory;
        this.gazetteer = gazetteer;
        this.areas = areas;
        this.presenter = presenter;
        this.tags = tags;
    }

    @GetMapping({MapQuery.PATH, "/en" + MapQuery.PATH})
    @Nullable
    ModelAndView show(
            @RequestParam Map<String, String> parameters,
            Viewer viewer,
            Site site,
            Words words,
            ServletWebRequest exchange) {
        if (tags.isKnown(exchange, viewer, site, 0)) {
            return null;
        }
        MapQueryReader.Read read =
                new MapQueryReader(observatory, gazetteer, areas, viewer, words, site.territory()).read(parameters);
        return new ModelAndView(
                "observatory/map/page", "page", presenter.page(read.query(), read.notes(), viewer, site, words));
    }
}
