package org.jalon.account.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.FormKey;
import org.jalon.account.session.Doorway;
import org.jalon.account.session.Sessions;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: the name, the roles, the sessions. */
@Controller
class OwnAccountController {

    private static final Set<String> DONE = Set.of("nom", "session", "sessions");

    private final Accounts accounts;
    private final Sessions sessions;
    private final Doorway doorway;
    private final AuditTrail audit;
    private final Gazetteer gazetteer;
    private final Farewell farewell;

    OwnAccountController(
            Accounts accounts,
            Sessions sessions,
            Doorway doorway,
            AuditTrail audit,
            Gazetteer gazetteer,
            Farewell farewell) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.doorway = doorway;
        this.audit = audit;
        this.gazetteer = gazetteer;
        this.farewell = farewell;
    }

    @GetMapping({"/compte", "/en/compte"})
    ModelAndView show(Words words, Actor actor, FormKey key, @RequestParam(defaultValue = "") String fait) {
        HomePage page = new HomePage(
                new Page(words, words.say("account.home.title"), "", "/compte", Page.Section.NONE, false),
                key,
                actor.account().address().text(),
                actor.account().name(),
                actor.grants().stream()
                        .map(grant -> InWords.grant(grant, words, gazetteer))
                        .toList(),
                sessions.list(actor.account().id()).stream()
                        .map(session -> InWords.session(session, actor.sessionId(), words))
                        .toList(),
                DONE.contains(fait) ? words.say("account.home.done." + fait) : "");
        return new ModelAndView("account/home", "page", page);
    }

    @PostMapping({"/compte/nom", "/en/compte/nom"})
    ResponseEntity<Void> rename(Words words, Actor actor, @RequestParam(defaultValue = "") String nom) {
        accounts.rename(actor.account(), nom);
        return back(words, "nom");
    }

    @PostMapping({"/compte/session", "/en/compte/session"})
    ResponseEntity<Void> endSession(Words words, Actor actor, @RequestParam(defaultValue = "") String session) {
        if (sessions.end(actor.account().id(), session)) {
            audit.note(actor, "account.act.session-ended", actor.account().id(), Map.of());
        }
        return back(words, "session");
    }

    @PostMapping({"/compte/sessions", "/en/compte/sessions"})
    ResponseEntity<Void> endOthers(Words words, Actor actor) {
        sessions.endOthers(actor.account().id(), actor.sessionId());
        audit.note(actor, "account.act.session-ended", actor.account().id(), Map.of());
        return back(words, "sessions");
    }

    @PostMapping({"/deconnexion", "/en/deconnexion"})
    Object signOut(HttpServletRequest request, HttpServletResponse response, Words words, Site reached, Actor actor) {
        Optional<LeavePage> elsewhere = farewell.leave(actor, words, reached);
        doorway.letOut(actor, request, response);
        return elsewhere.isPresent()
                ? new ModelAndView("account/leave", "page", elsewhere.orElseThrow())
                : to(words.language().path("/"));
    }

    private static ResponseEntity<Void> back(Words words, String done) {
        return to(words.language().path("/compte") + "?fait=" + done);
    }

    private static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
