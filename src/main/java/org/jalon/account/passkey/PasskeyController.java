package org.jalon.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.FormKey;
import org.jalon.account.home.InWords;
import org.jalon.account.session.Device;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own passkeys: shown, made, taken away. */
@Controller
class PasskeyController {

    private final Passkeys passkeys;
    private final AuditTrail audit;

    PasskeyController(Passkeys passkeys, AuditTrail audit) {
        this.passkeys = passkeys;
        this.audit = audit;
    }

    @GetMapping({"/compte/cles", "/en/compte/cles"})
    ModelAndView show(Words words, Actor actor, FormKey key) {
        List<PasskeyPage.Line> lines = passkeys.list(actor.account().id()).stream()
                .map(one -> new PasskeyPage.Line(
                        one.id(),
                        one.label().isEmpty() ? words.say("account.session.unknown-device") : one.label(),
                        words.say("account.passkey.used", InWords.instant(one.usedAt(), words))))
                .toList();
        Page head = new Page(words, words.say("account.passkey.title"), "", "/compte/cles", Page.Section.NONE, false);
        return new ModelAndView(
                "account/passkeys", "page", new PasskeyPage(head, key, lines, passkeys.isFull(actor.account())));
    }

    @PostMapping(path = "/compte/cles/question", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> ask(Actor actor, Site site) {
        return PasskeyEntryController.json(passkeys.askToMake(actor.account(), site, actor.sessionId()));
    }

    @PostMapping(path = "/compte/cles/nouvelle", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> make(HttpServletRequest request, Actor actor, Site site, InputStream body) throws IOException {
        String answer = PasskeyEntryController.answer(body);
        String label = Device.of(request.getHeader("User-Agent"));
        if (!passkeys.make(actor.account(), site, actor.sessionId(), answer, label)) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        audit.note(actor, "account.act.passkey-made", actor.account().id(), Map.of());
        return ResponseEntity.noContent().build();
    }

    @PostMapping({"/compte/cles/retirer", "/en/compte/cles/retirer"})
    ResponseEntity<Void> remove(Words words, Actor actor, @RequestParam(defaultValue = "") String appareil) {
        if (passkeys.remove(actor.account().id(), appareil)) {
            audit.note(actor, "account.act.passkey-removed", actor.account().id(), Map.of());
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path("/compte/cles")))
                .build();
    }
}
