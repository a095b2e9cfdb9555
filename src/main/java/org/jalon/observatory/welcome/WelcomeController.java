package org.jalon.observatory.welcome;

import java.util.List;
import java.util.Optional;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.live.LiveRules;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** {@code /observatoire}: what the observatory is for, and the way to a territory. */
@Controller
class WelcomeController {

    private static final int CHOICES = 12;
    private static final int SUGGESTED = 8;

    private final Observatory observatory;
    private final CommuneRows rows;
    private final Gazetteer gazetteer;
    private final LiveKeeper keeper;
    private final TerritorySearch search;
    private final OwnRegion region;

    WelcomeController(
            Observatory observatory, CommuneRows rows, Gazetteer gazetteer, LiveKeeper keeper, LiveRules rules) {
        this.observatory = observatory;
        this.rows = rows;
        this.gazetteer = gazetteer;
        this.keeper = keeper;
        search = new TerritorySearch(gazetteer, rows);
        region = new OwnRegion(gazetteer, rows, rules);
    }

    /** What suggestions of the search field say, in the form of those of the whole site. */
    record Suggested(List<Item> items) {}

    /** @param url that leads there */
    record Item(String genre, String libelle, String url) {}

    @GetMapping({"/observatoire", "/en/observatoire"})
    ModelAndView show(@RequestParam(defaultValue = "") String ou, Viewer viewer, Site site, Words words) {
        Optional<Territory> meant = search.findMeant(ou);
        if (meant.isPresent()) {
            return new ModelAndView("redirect:" + words.language().path(TerritoryWords.frenchPath(meant.get())));
        }
        WelcomePage page = presenter(words)
                .page(
                        ou.strip(),
                        search.find(ou, CHOICES),
                        region.find(keeper.now().offer(), site.territory()),
                        viewer);
        return new ModelAndView("observatory/welcome", "page", page);
    }

    @GetMapping({"/observatoire/suggestions", "/en/observatoire/suggestions"})
    @ResponseBody
    Suggested suggest(@RequestParam(defaultValue = "") String q, Words words) {
        WelcomePresenter presenter = presenter(words);
        return new Suggested(search.find(q, SUGGESTED).stream()
                .map(territory -> new Item(
                        TerritoryWords.slug(territory.kind()),
                        presenter.link(territory).text() + " – " + presenter.about(territory),
                        presenter.link(territory).href()))
                .toList());
    }

    private WelcomePresenter presenter(Words words) {
        return new WelcomePresenter(observatory, rows, gazetteer, words);
    }
}
