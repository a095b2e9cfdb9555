package org.jalon.newsroom.front;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.front.FrontPresenter.Notice;
import org.jalon.newsroom.plan.Planned;
import org.jalon.search.HomePage;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where editors see what the home page shows, has shown and will show. */
@Controller
class FrontController {

    private static final String PATH = FrontPresenter.PATH;
    private static final LocalTime NOON = LocalTime.NOON;

    private final FrontDesk desk;
    private final Filling filling;
    private final FrontPresenter presenter;

    FrontController(FrontDesk desk, Filling filling, FrontPresenter presenter) {
        this.desk = desk;
        this.filling = filling;
        this.presenter = presenter;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView overview(Words words, Actor actor, FormKey key, @RequestParam(defaultValue = "") String fait) {
        return view(new Notice(words.find("front.done." + fait).orElse(""), false), actor, key, words);
    }

    /** Begins a draft like what is shown, or like another composition; takes back what was planned. */
    @PostMapping({PATH, "/en" + PATH})
    Object act(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(name = "faire", defaultValue = "") String act,
            @RequestParam(name = "id", defaultValue = "") String id) {
        try {
            return switch (act) {
                case "composer" -> to(PATH + "/" + desk.begin(actor, desk.shownAt(desk.now())), words);
                case "reprendre" -> to(PATH + "/" + desk.begin(actor, known(id)), words);
                case "annuler" -> {
                    desk.takeBack(actor, known(id));
                    yield to(PATH + "?fait=annule", words);
                }
                default -> throw new UserError("front.error.act");
            };
        } catch (UserError error) {
            return view(new Notice(error.say(words), true), actor, key, words);
        }
    }

    /** The home page as it will be on a day, by what is planned. */
    @GetMapping({PATH + "/apercu", "/en" + PATH + "/apercu"})
    ModelAndView preview(Words words, @RequestParam(defaultValue = "") String jour) {
        Instant at = instant(jour);
        return home(desk.shownAt(at), at, words);
    }

    /** The home page as it would be on a day with a composition. */
    @GetMapping({PATH + "/{id}/apercu", "/en" + PATH + "/{id}/apercu"})
    ModelAndView preview(@PathVariable String id, Words words, @RequestParam(defaultValue = "") String jour) {
        return home(known(id), instant(jour), words);
    }

    private ModelAndView home(Composition composition, Instant at, Words words) {
        return new ModelAndView("search/home", "page", HomePage.of(words, filling.fill(composition, at, words)));
    }

    /** Noon of a day, or now when it is none or today. */
    private Instant instant(String day) {
        Instant now = desk.now();
        try {
            LocalDate typed = LocalDate.parse(day);
            return typed.equals(LocalDate.ofInstant(now, Planned.ZONE))
                    ? now
                    : typed.atTime(NOON).atZone(Planned.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            return now;
        }
    }

    private Composition known(String id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static ResponseEntity<Void> to(String path, Words words) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(path)))
                .build();
    }

    private ModelAndView view(Notice notice, Actor actor, FormKey key, Words words) {
        ModelAndView view =
                new ModelAndView("newsroom/front/overview", "page", presenter.overview(notice, actor, key, words));
        view.setStatus(notice.wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
