package org.jalon.newsroom.event.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.FormKey;
import org.jalon.newsroom.event.register.Postings;
import org.jalon.newsroom.event.register.Registration.Standing;
import org.jalon.newsroom.event.register.Registrations;
import org.jalon.newsroom.event.register.Registrations.Ticket;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A registration, by the link in its mails. Looking changes nothing, because programs that check mails look at every link; only the
 * buttons of the page do something.
 */
@Controller
class EventTicketController {

    private static final String PATH = "/agenda/inscriptions/{token}";

    private final Registrations registrations;
    private final RegisterPresenter presenter;
    private final Postings postings;
    private final Site configured;

    EventTicketController(
            Registrations registrations, RegisterPresenter presenter, Postings postings, Site configured) {
        this.registrations = registrations;
        this.presenter = presenter;
        this.postings = postings;
        this.configured = configured;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(@PathVariable String token, Words words, FormKey key, HttpServletResponse response) {
        return view(known(registrations.find(token)), token, "", false, words, key, response);
    }

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView act(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String faire,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String besoins,
            Site reached,
            Words words,
            FormKey key,
            HttpServletResponse response) {
        known(registrations.find(token));
        Optional<String> base = configured.baseOfLinks(reached);
        boolean done = switch (faire) {
            case "confirmer" ->
                registrations
                        .confirm(token, base.orElse(""))
                        .filter(EventTicketController::isIn)
                        .isPresent();
            case "annuler" -> registrations.cancel(token).isPresent();
            case "changer" -> registrations.rewrite(token, nom, besoins);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        base.ifPresent(postings::news);
        String message = words.say((done ? "agenda.ticket.done." : "agenda.ticket.failed.") + faire);
        return view(known(registrations.find(token)), token, message, !done, words, key, response);
    }

    private static boolean isIn(Ticket ticket) {
        Standing state = ticket.registration().state();
        return state == Standing.SEATED || state == Standing.WAITING;
    }

    private static Ticket known(Optional<Ticket> ticket) {
        return ticket.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView view(
            Ticket ticket,
            String token,
            String message,
            boolean wrong,
            Words words,
            FormKey key,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView(
                "newsroom/event/ticket",
                Map.of("page", presenter.ticket(ticket, token, message, wrong, words, key)),
                wrong ? HttpStatus.CONFLICT : HttpStatus.OK);
    }
}
