package org.jalon.newsroom.letter.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.print.LetterPrinter.Printed;
import org.jalon.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A letter as mail programs show it: its HTML, for a frame that runs nothing and sends nothing, and its plain text. */
@Controller
class PreviewController {

    private static final String HTML = LetterPresenter.PATH + "/{id}/apercu";
    private static final String TEXT = LetterPresenter.PATH + "/{id}/apercu.txt";

    /** Styles in the document are what mail programs need; nothing else is allowed, and the frame is of no origin. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; "
            + "frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";

    private final Letters letters;
    private final Trial trial;

    PreviewController(Letters letters, Trial trial) {
        this.letters = letters;
        this.trial = trial;
    }

    @GetMapping({HTML, "/en" + HTML})
    ResponseEntity<String> html(@PathVariable String id, Site site, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        return text(
                new MediaType("text", "html", StandardCharsets.UTF_8),
                print(id, site).html(trial.token()));
    }

    @GetMapping({TEXT, "/en" + TEXT})
    ResponseEntity<String> plain(@PathVariable String id, Site site) {
        return text(
                new MediaType("text", "plain", StandardCharsets.UTF_8),
                print(id, site).text(trial.token()));
    }

    private Printed print(String id, Site site) {
        NewsLetter letter = letters.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return trial.print(letter, site.baseUrl());
    }

    private static ResponseEntity<String> text(MediaType type, String body) {
        return ResponseEntity.ok().contentType(type).body(body);
    }
}
