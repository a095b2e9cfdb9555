package org.jalon.newsroom.event.desk;

import java.net.URI;
import java.util.Set;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.register.Postings;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One event at the desk: publish it, copy it, go on with its series, put it off, cancel it. */
@Controller
class EventFollowController {

    private static final String PATH = "/redaction/agenda/{id}";
    private static final Set<String> DONE =
            Set.of("enregistre", "publie", "annule", "reporte", "duplique", "prolonge", "rien");

    private final Editing editing;
    private final DeskActs acts;
    private final DeskPresenter presenter;
    private final Postings postings;
    private final Site configured;

    EventFollowController(Editing editing, DeskActs acts, DeskPresenter presenter, Postings postings, Site configured) {
        this.editing = editing;
        this.acts = acts;
        this.presenter = presenter;
        this.postings = postings;
        this.configured = configured;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String fait) {
        String message = DONE.contains(fait) ? words.say("agendadesk.done." + fait) : "";
        return new ModelAndView(
                "newsroom/event/follow",
                "page",
                presenter.follow(find(actor, id), message, new Asking(actor, words, key)));
    }

    @PostMapping({PATH, "/en" + PATH})
    ResponseEntity<Void> act(
            @PathVariable String id,
            Words words,
            Actor actor,
            Site reached,
            @RequestParam MultiValueMap<String, String> parameters) {
        Event event = find(actor, id);
        String path = acts.run(event, Typed.of(parameters), actor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        configured.baseOfLinks(reached).ifPresent(postings::news);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(path)))
                .build();
    }

    private Event find(Actor actor, String id) {
        return EventId.parse(id)
                .flatMap(one -> editing.find(actor, one))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
