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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form of an event that exists: one alone, or with those that follow in its series. */
@Controller
class EventEditController {

    private static final String PATH = "/redaction/agenda/{id}/modifier";

    private final Editing editing;
    private final DeskPresenter presenter;
    private final Places places;
    private final Pickers pickers;
    private final Postings postings;
    private final Site configured;

    EventEditController(
            Editing editing,
            DeskPresenter presenter,
            Places places,
            Pickers pickers,
            Postings postings,
            Site configured) {
        this.editing = editing;
        this.presenter = presenter;
        this.places = places;
        this.pickers = pickers;
        this.postings = postings;
        this.configured = configured;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView ask(@PathVariable String id, Words words, Actor actor, FormKey key) {
        Event event = find(actor, id);
        Asking asking = new Asking(actor, words, key);
        return form(event, pickers.read(Filled.of(event), asking), ReadForm.NOTHING, "", HttpStatus.OK, asking);
    }

    @PostMapping({PATH, "/en" + PATH})
    Object change(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            Site reached,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = "image-envoi", required = false) @Nullable MultipartFile image,
            @RequestParam(name = "document-envoi", required = false) @Nullable MultipartFile document) {
        Asking asking = new Asking(actor, words, key);
        Event event = find(actor, id);
        if (key.stale()) {
            Pickers.Read typed = pickers.read(Typed.of(parameters), asking);
            return form(event, typed, ReadForm.NOTHING, words.say("agendadesk.stale"), HttpStatus.FORBIDDEN, asking);
        }
        Pickers.Read typed = pickers.read(Typed.of(parameters), image, document, asking);
        if (typed.typed().isPicking()) {
            return form(event, typed, ReadForm.NOTHING, "", HttpStatus.OK, asking);
        }
        String version = Integer.toString(event.sequence());
        if (!typed.typed().text("version").equals(version)) {
            Pickers.Read again = new Pickers.Read(typed.typed().with("version", version), typed.picked());
            return form(event, again, ReadForm.NOTHING, words.say("agendadesk.meanwhile"), HttpStatus.CONFLICT, asking);
        }
        ReadForm read = ReadForm.of(typed, places, words).allowedFor(actor, editing, words);
        if (!read.isGood()) {
            return form(event, typed, read, "", HttpStatus.UNPROCESSABLE_CONTENT, asking);
        }
        if (typed.typed().is("portee", "suivants")) {
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
            Event event, Pickers.Read typed, ReadForm read, String notice, HttpStatus status, Asking asking) {
        return new ModelAndView(
                "newsroom/event/form", Map.of("page", presenter.form(typed, read, event, notice, asking)), status);
    }
}
