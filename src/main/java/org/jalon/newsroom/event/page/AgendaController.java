package org.jalon.newsroom.event.page;

import java.util.Optional;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Serves the agenda, and each event at its one address. */
@Controller
class AgendaController {

    private final AgendaParameters parameters;
    private final AgendaPresenter agendas;
    private final EventPresenter events;
    private final Agenda agenda;

    AgendaController(AgendaParameters parameters, AgendaPresenter agendas, EventPresenter events, Agenda agenda) {
        this.parameters = parameters;
        this.agendas = agendas;
        this.events = events;
        this.agenda = agenda;
    }

    @GetMapping({"/agenda", "/en/agenda"})
    ModelAndView list(Words words, @RequestParam MultiValueMap<String, String> asked) {
        AgendaParameters.Read read = parameters.read(asked, agendas.today());
        return new ModelAndView("newsroom/event/agenda", "page", agendas.page(read, words));
    }

    @GetMapping({"/agenda/{id}", "/agenda/{id}/{slug}", "/en/agenda/{id}", "/en/agenda/{id}/{slug}"})
    ModelAndView show(@PathVariable String id, @PathVariable Optional<String> slug, Site site, Words words) {
        Listed listed = EventId.parse(id)
                .flatMap(agenda::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String asked = "/agenda/" + id + slug.map(text -> "/" + text).orElse("");
        if (!asked.equals(listed.event().path())) {
            RedirectView moved =
                    new RedirectView(words.language().path(listed.event().path()));
            moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            moved.setExposeModelAttributes(false);
            return new ModelAndView(moved);
        }
        return new ModelAndView("newsroom/event/event", "page", events.page(listed, site, words));
    }
}
