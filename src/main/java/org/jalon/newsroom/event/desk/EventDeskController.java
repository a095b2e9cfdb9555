package org.jalon.newsroom.event.desk;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Role;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.When;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The list of an editor's events, and the form of a new one. */
@Controller
class EventDeskController {

    private final Editing editing;
    private final EventSeries series;
    private final DeskPresenter presenter;
    private final Places places;
    private final Pickers pickers;

    EventDeskController(Editing editing, EventSeries series, DeskPresenter presenter, Places places, Pickers pickers) {
        this.editing = editing;
        this.series = series;
        this.presenter = presenter;
        this.places = places;
        this.pickers = pickers;
    }

    @GetMapping({"/redaction/agenda", "/en/redaction/agenda"})
    ModelAndView list(Words words, Actor actor) {
        return new ModelAndView("newsroom/event/desk", "page", presenter.overview(actor, words));
    }

    @GetMapping({"/redaction/agenda/nouveau", "/en/redaction/agenda/nouveau"})
    ModelAndView ask(Words words, Actor actor, FormKey key) {
        Typed typed = new Typed(
                Map.of("genre", List.of("workshop"), "inscription", List.of("none"), "attente", List.of("oui")));
        Asking asking = new Asking(actor, words, key);
        return form(pickers.read(typed, asking), ReadForm.NOTHING, "", HttpStatus.OK, asking);
    }

    @PostMapping({"/redaction/agenda/nouveau", "/en/redaction/agenda/nouveau"})
    Object write(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = "image-envoi", required = false) @Nullable MultipartFile image,
            @RequestParam(name = "document-envoi", required = false) @Nullable MultipartFile document) {
        Asking asking = new Asking(actor, words, key);
        if (key.stale()) {
            Pickers.Read typed = pickers.read(Typed.of(parameters), asking);
            return form(typed, ReadForm.NOTHING, words.say("agendadesk.stale"), HttpStatus.FORBIDDEN, asking);
        }
        Pickers.Read typed = pickers.read(Typed.of(parameters), image, document, asking);
        if (typed.typed().isPicking()) {
            return form(typed, ReadForm.NOTHING, "", HttpStatus.OK, asking);
        }
        ReadForm read = ReadForm.of(typed, places, words).allowedFor(actor, editing, words);
        if (!read.isGood()) {
            return form(typed, read, "", HttpStatus.UNPROCESSABLE_CONTENT, asking);
        }
        When when = Objects.requireNonNull(read.when());
        Content content = Objects.requireNonNull(read.content());
        Event made = read.rule() == null
                ? editing.create(when, content)
                : series.create(when, content, read.rule(), read.except());
        boolean published = typed.typed().is("faire", "publier");
        if (published) {
            editing.publish(actor, made, true);
        }
        String path = DeskPresenter.PATH + "/" + made.id() + "?fait=" + (published ? "publie" : "enregistre");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(path)))
                .build();
    }

    private ModelAndView form(Pickers.Read form, ReadForm read, String notice, HttpStatus status, Asking asking) {
        Typed typed = form.typed();
        boolean one = asking.actor().territories(Role.EDITOR).size() == 1 && !typed.has("territoire");
        Typed filled = one
                ? typed.with(
                        "territoire",
                        asking.actor().territories(Role.EDITOR).getFirst().toString())
                : typed;
        Pickers.Read shown = new Pickers.Read(filled, form.picked());
        return new ModelAndView(
                "newsroom/event/form", Map.of("page", presenter.form(shown, read, null, notice, asking)), status);
    }
}
