package org.jalon.newsroom.event.desk;

import org.jalon.account.Actor;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.page.EventPresenter;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows a draft to its editors as readers will see it; what is public already is shown where it is. */
@Controller
class EventPreviewController {

    private final Editing editing;
    private final EventPresenter events;

    EventPreviewController(Editing editing, EventPresenter events) {
        this.editing = editing;
        this.events = events;
    }

    @GetMapping({"/redaction/agenda/{id}/apercu", "/en/redaction/agenda/{id}/apercu"})
    ModelAndView show(
            @PathVariable String id,
            Site site,
            Words words,
            Actor actor,
            jakarta.servlet.http.HttpServletResponse response) {
        Event event = EventId.parse(id)
                .flatMap(one -> editing.find(actor, one))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return event.isPublic()
                ? new ModelAndView(new RedirectView(words.language().path(event.path())))
                : new ModelAndView("newsroom/event/event", "page", events.preview(event, site, words));
    }
}
