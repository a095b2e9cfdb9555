package org.jalon.newsroom.publication.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jalon.newsroom.feed.AtomFeed;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The feed of each series, with its newest issues. */
@Controller
class IssueFeedController {

    private static final String FEED = SeriesPresenter.PATH + "/{series}.atom";
    private static final int MOST = 50;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SeriesTable series;
    private final IssueTable table;
    private final Issues issues;
    private final Clock clock = Clock.systemUTC();

    IssueFeedController(SeriesTable series, IssueTable table, Issues issues) {
        this.series = series;
        this.table = table;
        this.issues = issues;
    }

    @GetMapping({FEED, "/en" + FEED})
    ResponseEntity<byte[]> feed(@PathVariable("series") String id, Site site, Words words) {
        Series of = series.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<AtomFeed.Entry> entries = table.listPublic(clock.instant()).stream()
                .filter(issue -> issue.series().equals(id))
                .map(issue -> entry(issue, site, words))
                .sorted(Comparator.comparing(AtomFeed.Entry::updated).reversed())
                .limit(MOST)
                .toList();
        String path = words.language().path(SeriesPresenter.PATH + "/" + id);
        AtomFeed feed = new AtomFeed(
                of.title() + " – " + site.name() + " " + site.territory(),
                site.name() + " " + site.territory(),
                site.url(path + ".atom"),
                site.url(path),
                of.language().tag(),
                entries);
        return ResponseEntity.ok().contentType(AtomFeed.TYPE).body(feed.write());
    }

    private AtomFeed.Entry entry(Issue issue, Site site, Words words) {
        return AtomFeed.Entry.published(
                site.url(issue.path()),
                issues.title(issue, words),
                site.url(words.language().path(issue.path())),
                issue.content().title(),
                at(issue));
    }

    /** When it was published here; of what was printed before, the day that it bears. */
    private static Instant at(Issue issue) {
        LocalDate day = issue.content().day();
        Instant at = issue.publishAt();
        return day != null ? day.atStartOfDay(PARIS).toInstant() : at == null ? Instant.EPOCH : at;
    }
}
