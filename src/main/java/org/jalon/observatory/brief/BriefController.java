package org.jalon.observatory.brief;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.sheet.FileTurns;
import org.jalon.site.Site;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The two pages of a territory, as a PDF that can be read aloud. */
@Controller
class BriefController {

    private final Briefs briefs;
    private final Gazetteer gazetteer;
    private final FileTurns turns;

    BriefController(Briefs briefs, Gazetteer gazetteer, FileTurns turns) {
        this.briefs = briefs;
        this.gazetteer = gazetteer;
        this.turns = turns;
    }

    @GetMapping({"/observatoire/{kind}/{code}.pdf", "/en/observatoire/{kind}/{code}.pdf"})
    ResponseEntity<byte[]> print(
            Words words,
            Site site,
            Viewer viewer,
            @PathVariable String kind,
            @PathVariable String code,
            HttpServletRequest request) {
        Territory territory = find(kind, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!turns.allows(request)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        byte[] file = printed(territory, viewer, site, words);
        viewer.disclosures().putDown();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"diagnostic-" + TerritoryWords.slug(territory.kind()) + "-"
                                + territory.code() + ".pdf\"")
                .body(file);
    }

    private byte[] printed(Territory territory, Viewer viewer, Site site, Words words) {
        try {
            return briefs.print(territory, viewer, site, words);
        } catch (UserError e) {
            // Too many are being printed: the page of errors says to come back.
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage(), e);
        }
    }

    private Optional<Territory> find(String kind, String code) {
        return Territory.parse(kind + ":" + code)
                .filter(known -> gazetteer.nameOf(known).isPresent());
    }
}
