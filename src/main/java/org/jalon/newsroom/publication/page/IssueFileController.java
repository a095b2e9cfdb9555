package org.jalon.newsroom.publication.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jalon.newsroom.article.read.SharedImage;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.newsroom.publication.print.Imprint;
import org.jalon.newsroom.publication.print.IssuePrinter;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The file of an issue, and the image that networks show of one without a cover. */
@Controller
class IssueFileController {

    private static final String ONE = SeriesPresenter.PATH + "/{series:[a-z0-9-]+}/{number:\\d{1,5}}";
    private static final int KEPT = 50;

    private final IssueTable table;
    private final SeriesTable series;
    private final Issues issues;
    private final IssuePrinter printer;
    private final MediaStore media;
    private final SharedImage image = new SharedImage();
    private final Cache<String, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Clock clock = Clock.systemUTC();

    IssueFileController(IssueTable table, SeriesTable series, Issues issues, IssuePrinter printer, MediaStore media) {
        this.table = table;
        this.series = series;
        this.issues = issues;
        this.printer = printer;
        this.media = media;
    }

    @GetMapping({ONE + ".pdf", "/en" + ONE + ".pdf"})
    ResponseEntity<byte[]> file(@PathVariable("series") String id, @PathVariable int number, Site site)
            throws IOException {
        Issue issue = find(id, number);
        Optional<Path> whole = media.find(issue.content().file()).flatMap(file -> media.content(file, file.name()));
        byte[] bytes = whole.isPresent()
                ? Files.readAllBytes(whole.get())
                : printer.print(issue, series.find(id).orElseThrow(), Imprint.of(site));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + id + "-" + number + ".pdf\"")
                .body(bytes);
    }

    @GetMapping(ONE + "/apercu.png")
    ResponseEntity<byte[]> preview(@PathVariable("series") String id, @PathVariable int number, Site site) {
        Issue issue = find(id, number);
        byte[] bytes = drawn.get(
                issue.id() + " " + issue.version(),
                missing -> image.draw(
                        issues.title(issue, Words.in(Language.FRENCH)), site.name() + " " + site.territory()));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(bytes);
    }

    private Issue find(String id, int number) {
        return table.find(id, number, clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
