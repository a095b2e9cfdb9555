package org.jalon.newsroom.event.desk;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
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

/** The form of an event that exists: one alone, or with those that follow in its series. */
@Controller
class EventEditController {

    private static final String PATH = "/redaction/agenda/{id}/modifier";

    private final Editing editing;
    private final DeskPresenter presenter;
    private final Places places;
    private final Postings postings;
    private final Site configured;

    EventEditController(Editing editing, DeskPresenter presenter, Places places, Postings postings, Site configured) {
        this.editing = editing;
        this.presenter = presenter;
        this.places = places;
        this.postings = postings;
        this.configured = configured;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView ask(@PathVariable String id, Words words, Actor actor, FormKey key) {
        Event event = find(actor, id);
        return form(event, Filled.of(event), ReadForm.NOTHING, "", HttpStatus.OK, new Asking(actor, words, key));
    }

    @PostMapping({PATH, "/en" + PATH})
    Object change(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            Site reached,
            @RequestParam MultiValueMap<String, String> parameters) {
        Asking asking = new Asking(actor, words, key);
        Event event = find(actor, id);
        Typed typed = Typed.of(parameters);
        if (key.stale()) {
            return form(event, typed, ReadForm.NOTHING, words.say("agendadesk.stale"), HttpStatus.FORBIDDEN, asking);
        }
        if (!typed.text("version").equals(Integer.toString(event.sequence()))) {
            Typed again = typed.with("version", Integer.toString(event.sequence()));
            return form(event, again, ReadForm.NOTHING, words.say("agendadesk.meanwhile"), HttpStatus.CONFLICT, asking);
        }
        ReadForm read = ReadForm.of(typed, places, words).allowedFor(actor, editing, words);
        if (!read.isGood()) {
            return form(event, typed, read, "", HttpStatus.UNPROCESSABLE_CONTENT, asking);
        }
        if (typed.is("portee", "suivants")) {
            editing.changeFollowing(event, Objects.requireNonNull(read.when()), Objects.requireNonNull(read.content()));
        } else {
            editing.change(event, Objects.requireNonNull(read.when()), Objects.requireNonNull(read.content()));
        }
        configured.baseOfLinks(reached).ifPresent(postings::news);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(DeskPresenter.PATH + "/" + event.id() + "?fait=enregistre")))
                .build();
    }

    private Event find(Actor actor, String id) {
        return EventId.parse(id)
                .flatMap(one -> editing.find(actor, one))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView form(
            Event event, Typed typed, ReadForm read, String notice, HttpStatus status, Asking asking) {
        return new ModelAndView(
                "newsroom/event/form", Map.of("page", presenter.form(typed, read, event, notice, asking)), status);
    }
}
