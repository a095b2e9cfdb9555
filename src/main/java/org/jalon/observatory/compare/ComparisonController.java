package org.jalon.observatory.compare;

import org.jalon.observatory.AreaNames;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Viewer;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /observatoire/comparer}: territories side by side. */
@Controller
class ComparisonController {

    private final Observatory observatory;
    private final Gazetteer gazetteer;
    private final AreaNames areas;
    private final CommuneRows rows;

    ComparisonController(Observatory observatory, Gazetteer gazetteer, AreaNames areas, CommuneRows rows) {
        this.observatory = observatory;
        this.gazetteer = gazetteer;
        this.areas = areas;
        this.rows = rows;
    }

    @GetMapping({ComparisonQuery.PATH, "/en" + ComparisonQuery.PATH})
    ModelAndView show(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer, Words words) {
        ComparisonQuery.Read read = ComparisonQuery.read(parameters, gazetteer, areas, words);
        Comparison comparison = Comparison.of(read.query(), observatory, rows, viewer);
        return new ModelAndView(
                "observatory/compare/page",
                "page",
                new ComparisonPresenter(gazetteer, rows, words, FigureText.in(words)).page(read, comparison));
    }
}
