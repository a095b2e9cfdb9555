package org.jalon.newsroom.publication.desk;

import java.io.IOException;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.print.Imprint;
import org.jalon.newsroom.publication.print.IssuePrinter;
import org.jalon.site.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The file of an issue before anybody else sees it. */
@Controller
class IssueProofController {

    private static final String PATH = IssueDeskPresenter.PATH + "/{id}/epreuve.pdf";

    private final IssueDesk desk;
    private final IssuePrinter printer;

    IssueProofController(IssueDesk desk, IssuePrinter printer) {
        this.desk = desk;
        this.printer = printer;
    }

    @GetMapping({PATH, "/en" + PATH})
    ResponseEntity<byte[]> print(@PathVariable String id, Site site) throws IOException {
        Issue issue = desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .body(printer.print(issue, desk.series(issue.series()).orElseThrow(), Imprint.of(site)));
    }
}
