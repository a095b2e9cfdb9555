package org.jalon.newsroom.event.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.FormKey;
import org.jalon.account.Network;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.newsroom.event.register.Asked;
import org.jalon.newsroom.event.register.Registrations;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form by which somebody registers. Whoever sends it learns nothing but that a mail is on its way. */
@Controller
class EventRegisterController {

    /** Nobody sees it, so nobody fills it in: programs do. */
    static final String TRAP = "telecopie";

    private static final String PATH = "/agenda/{id}/inscription";

    private final Agenda agenda;
    private final Registrations registrations;
    private final RegisterPresenter presenter;
    private final Site configured;

    EventRegisterController(Agenda agenda, Registrations registrations, RegisterPresenter presenter, Site configured) {
        this.agenda = agenda;
        this.registrations = registrations;
        this.presenter = presenter;
        this.configured = configured;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView ask(@PathVariable String id, Words words, FormKey key) {
        return view(presenter.form(find(id), TypedWish.NOTHING, "", words, key), HttpStatus.OK);
    }

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView send(@PathVariable String id, HttpServletRequest request, Site reached, Words words, FormKey key) {
        Listed listed = find(id);
        TypedWish typed = TypedWish.of(request);
        boolean trapped = request.getParameter(TRAP) != null
                && !request.getParameter(TRAP).isEmpty();
        if (trapped) {
            return view(presenter.sent(listed, words, key), HttpStatus.OK);
        }
        if (key.stale()) {
            return view(presenter.form(listed, typed, "stale", words, key), HttpStatus.FORBIDDEN);
        }
        Optional<String> base = configured.baseOfLinks(reached);
        if (typed.wish(words.language()).isEmpty() || base.isEmpty()) {
            String notice = base.isEmpty() ? "base" : "";
            return view(
                    presenter.form(listed, typed.sent(), notice, words, key),
                    base.isEmpty() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Event event = listed.event();
        Asked asked = registrations.ask(
                event.id(),
                typed.wish(words.language()).orElseThrow(),
                Network.of(request.getRemoteAddr()),
                base.orElseThrow());
        return switch (asked) {
            case MAILED -> view(presenter.sent(listed, words, key), HttpStatus.OK);
            case SHUT, FULL -> view(presenter.form(listed, typed, "shut", words, key), HttpStatus.CONFLICT);
            case TOO_MANY -> view(presenter.form(listed, typed, "many", words, key), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    /** Only those with registration here. */
    private Listed find(String id) {
        return EventId.parse(id)
                .flatMap(agenda::find)
                .filter(one -> one.event().content().entry().isHere())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView view(RegisterPage page, HttpStatus status) {
        return new ModelAndView("newsroom/event/register", Map.of("page", page), status);
    }
}
