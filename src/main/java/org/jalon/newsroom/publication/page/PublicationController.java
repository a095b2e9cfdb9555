package org.jalon.newsroom.publication.page;

import java.time.Clock;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Publications as pages. */
@Controller
class PublicationController {

    private static final String ALL = SeriesPresenter.PATH;
    private static final String OF_SERIES = ALL + "/{series:[a-z0-9-]+}";
    private static final String ONE = OF_SERIES + "/{number:\\d{1,5}}";

    private final SeriesPresenter lists;
    private final IssuePresenter presenter;
    private final IssueTable table;
    private final SeriesTable series;
    private final Clock clock = Clock.systemUTC();

    PublicationController(SeriesPresenter lists, IssuePresenter presenter, IssueTable table, SeriesTable series) {
        this.lists = lists;
        this.presenter = presenter;
        this.table = table;
        this.series = series;
    }

    @GetMapping({ALL, "/en" + ALL})
    ModelAndView list(Words words) {
        return new ModelAndView("newsroom/publication/list", "page", lists.overview(words));
    }

    @GetMapping({OF_SERIES, "/en" + OF_SERIES})
    ModelAndView archive(@PathVariable("series") String id, Words words) {
        return new ModelAndView(
                "newsroom/publication/series",
                "page",
                lists.archive(id, words).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping({ONE, "/en" + ONE})
    ModelAndView show(@PathVariable("series") String id, @PathVariable int number, Site site, Words words) {
        Issue issue = table.find(id, number, clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Series of = series.find(id).orElseThrow();
        return new ModelAndView("newsroom/publication/issue", "page", presenter.one(issue, of, site, words));
    }
}
