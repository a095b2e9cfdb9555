package org.jalon.exchange.catalogue;

import org.jalon.directory.Directory;
import org.jalon.exchange.PublishingTerms;
import org.jalon.exchange.Republication;
import org.jalon.exchange.WholeFiles;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /donnees}: all that can be taken from here, and under which conditions. */
@Controller
class CatalogueController {

    private static final int LONGEST = 1_000;

    private final Directory directory;
    private final Republication republication;
    private final Gazetteer gazetteer;
    private final FigureKeeper figures;
    private final WholeFiles files;
    private final PublishingTerms terms;

    CatalogueController(
            Directory directory,
            Republication republication,
            Gazetteer gazetteer,
            FigureKeeper figures,
            WholeFiles files,
            PublishingTerms terms) {
        this.directory = directory;
        this.republication = republication;
        this.gazetteer = gazetteer;
        this.figures = figures;
        this.files = files;
        this.terms = terms;
    }

    @GetMapping({"/donnees", "/en/donnees"})
    ModelAndView show(@RequestParam(defaultValue = "") String ou, Site site, Words words) {
        String where = ou.substring(0, Math.min(ou.length(), LONGEST)).strip();
        CataloguePage page = new CataloguePresenter(site, words, gazetteer, terms)
                .page(where, figures.find(), files, republication.now(), directory.listSources());
        return new ModelAndView("exchange/catalogue", "page", page);
    }
}
