package org.jalon.observatory.embed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.site.Framing;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Serves one public figure of a territory as a page that other sites show inside theirs, and as a picture to keep. */
@Controller
class FigureController {

    private static final String PATH = Framing.FIGURES + "/{kind}/{code}/{indicator}";

    private final Observatory observatory;
    private final Gazetteer gazetteer;
    private final CommuneRows rows;

    FigureController(Observatory observatory, Gazetteer gazetteer, CommuneRows rows) {
        this.observatory = observatory;
        this.gazetteer = gazetteer;
        this.rows = rows;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(
            @PathVariable String kind, @PathVariable String code, @PathVariable String indicator, Words words) {
        return find(kind, code, indicator, words)
                .map(page -> new ModelAndView("observatory/embed/figure", "page", page))
                .orElseGet(() -> {
                    Page head = new Page(
                            words, words.say("embedfigure.unknown"), "", "/observatoire", Page.Section.NONE, false);
                    ModelAndView unknown = new ModelAndView("observatory/embed/unknown", "page", head);
                    unknown.setStatus(HttpStatus.NOT_FOUND);
                    return unknown;
                });
    }

    @GetMapping({PATH + ".svg", "/en" + PATH + ".svg"})
    ResponseEntity<byte[]> picture(
            @PathVariable String kind,
            @PathVariable String code,
            @PathVariable String indicator,
            Site site,
            Words words) {
        return find(kind, code, indicator, words)
                .filter(page -> page.chart() != null)
                .map(page -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "image/svg+xml;charset=UTF-8")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + indicator + "-" + code + ".svg\"")
                        .body(FigureFile.write(page, site).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<FigurePage> find(String kind, String code, String indicator, Words words) {
        FigurePresenter presenter = new FigurePresenter(observatory, rows, new TerritoryWords(gazetteer, words), words);
        return Territory.parse(kind + ":" + code)
                .filter(territory -> rows.of(territory).length > 0)
                .flatMap(territory -> observatory
                        .findMeasure(indicator, Viewer.PUBLIC)
                        .map(measure -> presenter.page(territory, measure)));
    }
}
