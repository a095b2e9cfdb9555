package org.jalon.newsroom.publication.desk;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.desk.IssueDeskPages.Begun;
import org.jalon.site.Language;
import org.jalon.site.UserError;
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

    private final IssueDesk desk;
    private final SeriesDeskPresenter presenter;

    IssuesController(IssueDesk desk, SeriesDeskPresenter presenter) {
        this.desk = desk;
        this.presenter = presenter;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView list(Words words, FormKey key) {
        return view(presenter.next(), Notice.NONE, words, key);
    }

    @PostMapping({PATH, "/en" + PATH})
    Object begin(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String serie,
            @RequestParam(defaultValue = "") String numero,
            @RequestParam(name = "quand-dit", defaultValue = "") String label) {
        int number = TypedIssue.number(numero);
        Optional<String> id = desk.begin(actor, serie, number, label);
        if (id.isPresent()) {
            return to(PATH + "/" + id.get(), words);
        }
        UserError error = desk.find(serie, number)
                .flatMap(issue -> desk.series(serie))
                .map(of -> new UserError("publication.error.taken", Integer.toString(number), of.title()))
                .orElse(new UserError("publication.error.number"));
        return view(new Begun(serie, numero, label), new Notice(error.say(words), true), words, key);
    }

    @PostMapping({PATH + "/series", "/en" + PATH + "/series"})
    Object found(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String titre,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "") String langue) {
        Series typed = Series.of("", titre, description, langue.equals("en") ? Language.ENGLISH : Language.FRENCH);
        Optional<String> id = IssueDesk.mayPublish(actor) ? desk.found(actor, typed) : Optional.empty();
        return id.isPresent()
                ? to(SeriesDeskPresenter.PATH + "/" + id.get(), words)
                : view(presenter.next(), new Notice(words.say("publication.error.series"), true), words, key);
    }

    private static ResponseEntity<Void> to(String path, Words words) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(path)))
                .build();
    }

    private ModelAndView view(Begun begun, Notice notice, Words words, FormKey key) {
        return new ModelAndView(
                "newsroom/publication/desk",
                Map.of("page", presenter.overview(begun, notice, words, key)),
                notice.wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
