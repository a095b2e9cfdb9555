package org.jalon.newsroom.publication.desk;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.publication.Series;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where editors see issues and series, and begin new ones. */
@Controller
class IssuesController {

    private static final String PATH = IssueDeskPresenter.PATH;
    private static final int LONGEST = 120;

    private final IssueDesk desk;
    private final IssueDeskPresenter presenter;

    IssuesController(IssueDesk desk, IssueDeskPresenter presenter) {
        this.desk = desk;
        this.presenter = presenter;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView list(Words words, FormKey key) {
        return view("", words, key);
    }

    @PostMapping({PATH, "/en" + PATH})
    Object begin(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String serie,
            @RequestParam(defaultValue = "") String numero,
            @RequestParam(name = "quand-dit", defaultValue = "") String label) {
        int number = numero.matches("\\d{1,5}") ? Integer.parseInt(numero) : 0;
        Optional<String> id = desk.begin(actor, serie, number, label);
        return id.isPresent() ? to(PATH + "/" + id.get(), words) : view("publication.error.number", words, key);
    }

    @PostMapping({PATH + "/series", "/en" + PATH + "/series"})
    Object found(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String titre,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "") String langue) {
        Series typed = new Series(
                "", cut(titre), cut(description), langue.equals("en") ? Language.ENGLISH : Language.FRENCH, 0, false);
        return IssueDesk.mayPublish(actor) && desk.found(actor, typed)
                ? to(PATH, words)
                : view("publication.error.series", words, key);
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    private static ResponseEntity<Void> to(String path, Words words) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(path)))
                .build();
    }

    private ModelAndView view(String error, Words words, FormKey key) {
        String said = error.isEmpty() ? "" : words.say(error);
        return new ModelAndView(
                "newsroom/publication/desk",
                Map.of("page", presenter.overview(said, words, key)),
                error.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
