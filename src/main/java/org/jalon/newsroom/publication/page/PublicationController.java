package org.jalon.newsroom.publication.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jalon.newsroom.feed.AtomFeed;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.paper.Paper;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Publications as pages, files and feeds. */
@Controller
class PublicationController {

    private static final String ALL = IssuePresenter.PATH;
    private static final String ONE = ALL + "/{series}/{number:\\d+}";
    private static final String FEED = ALL + "/{series}.atom";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PublicationController.class.getClassLoader(), "org.jalon.template");
    private final IssuePresenter presenter;
    private final IssueTable table;
    private final Issues issues;
    private final SeriesTable series;
    private final Paper paper;
    private final Clock clock = Clock.systemUTC();

    PublicationController(IssuePresenter presenter, IssueTable table, Issues issues, SeriesTable series, Paper paper) {
        this.presenter = presenter;
        this.table = table;
        this.issues = issues;
        this.series = series;
        this.paper = paper;
    }

    @GetMapping({ALL, "/en" + ALL})
    ModelAndView list(Words words) {
        return new ModelAndView("newsroom/publication/list", "page", presenter.overview(words));
    }

    @GetMapping({ONE, "/en" + ONE})
    ModelAndView show(@PathVariable("series") String id, @PathVariable int number, Words words) {
        return new ModelAndView("newsroom/publication/issue", "page", presenter.one(find(id, number), words, false));
    }

    @GetMapping({ONE + ".pdf", "/en" + ONE + ".pdf"})
    ResponseEntity<byte[]> file(@PathVariable("series") String id, @PathVariable int number) throws IOException {
        Issue issue = find(id, number);
        Series of = series.find(id).orElseThrow();
        PublicationPages.One page = presenter.one(issue, Words.in(of.language()), true);
        StringOutput html = new StringOutput();
        engine.render("newsroom/publication/file.jte", Map.of("page", page), html);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        paper.print(html.toString(), page.head().title(), of.language(), bytes);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + id + "-" + number + ".pdf\"")
                .body(bytes.toByteArray());
    }

    @GetMapping({FEED, "/en" + FEED})
    ResponseEntity<byte[]> feed(@PathVariable("series") String id, Site site, Words words) {
        Series of = series.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<AtomFeed.Entry> entries = table.listPublic(clock.instant()).stream()
                .filter(issue -> issue.series().equals(id))
                .map(issue -> entry(issue, site, words))
                .toList();
        String path = words.language().path(ALL + "/" + id + ".atom");
        AtomFeed feed = new AtomFeed(
                of.title() + " – " + site.name() + " " + site.territory(),
                site.name() + " " + site.territory(),
                site.url(path),
                site.url(words.language().path(ALL)),
                of.language().tag(),
                entries);
        return ResponseEntity.ok().contentType(AtomFeed.TYPE).body(feed.write());
    }

    private AtomFeed.Entry entry(Issue issue, Site site, Words words) {
        Instant at = issue.publishAt();
        return AtomFeed.Entry.published(
                site.url(issue.path()),
                issues.title(issue, words),
                site.url(words.language().path(issue.path())),
                issue.content().title(),
                at == null ? Instant.EPOCH : at);
    }

    private Issue find(String id, int number) {
        return table.find(id, number, clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
