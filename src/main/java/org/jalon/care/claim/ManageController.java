package org.jalon.care.claim;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.care.PublishedSheets;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** "C’est votre lieu ?": where somebody asks to manage a place. Reading it changes nothing. */
@Controller
class ManageController {

    private final PublishedSheets sheets;
    private final Claims claims;
    private final ClaimModeration moderation;
    private final ManagePresenter presenter;

    ManageController(PublishedSheets sheets, Claims claims, ClaimModeration moderation, ManagePresenter presenter) {
        this.sheets = sheets;
        this.claims = claims;
        this.moderation = moderation;
        this.presenter = presenter;
    }

    @GetMapping({"/lieux/{id}/gerer", "/en/lieux/{id}/gerer"})
    ModelAndView show(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String fait) {
        String done = words.find("care.manage.done." + fait).orElse("");
        return view(find(id), words, actor, key, new ManagePage.Message(done, ""), HttpStatus.OK);
    }

    @PostMapping({"/lieux/{id}/gerer", "/en/lieux/{id}/gerer"})
    Object act(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            Site reached,
            @RequestParam(defaultValue = "") String faire,
            @RequestParam(defaultValue = "") String valeur,
            @RequestParam(defaultValue = "") String mots) {
        Place place = find(id);
        if (faire.equals("essai")) {
            return tried(place, claims.tryCode(actor, place, valeur, reached), words, actor, key);
        }
        Optional<MailAddress> guest = MailAddress.parse(valeur);
        if (faire.equals("inviter") && guest.isEmpty()) {
            return wrong(place, words, actor, key, words.say("care.manage.error.address"));
        }
        if (faire.equals("demande") && mots.isBlank()) {
            return wrong(place, words, actor, key, words.say("care.manage.error.words"));
        }
        Claims.Result result = switch (faire) {
            case "adresse" -> claims.takeByAddress(actor, place, reached);
            case "code" -> claims.sendCode(actor, place, number(valeur), words);
            case "demande" -> claims.ask(actor, place, mots);
            case "inviter" -> claims.invite(actor, place, guest.orElseThrow(), words, reached);
            case "accepter" -> claims.accept(actor, place, reached);
            case "partir" -> claims.leave(actor, place);
            case "retirer" -> moderation.remove(actor, place, valeur, mots, reached);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        return switch (result) {
            case DONE, ALREADY -> back(place, words, faire);
            case TOO_MANY -> wrong(place, words, actor, key, words.say("care.manage.error.too-many"));
            case NOT_POSSIBLE -> wrong(place, words, actor, key, words.say("care.manage.error.not-possible"));
        };
    }

    private Object tried(Place place, Codes.Tried tried, Words words, Actor actor, FormKey key) {
        return switch (tried) {
            case Codes.Tried.Right right -> back(place, words, "essai");
            case Codes.Tried.Wrong(int left) ->
                wrong(place, words, actor, key, words.say("care.manage.error.code", left));
            case Codes.Tried.Over() -> wrong(place, words, actor, key, words.say("care.manage.error.code-over"));
        };
    }

    private Place find(String id) {
        return sheets.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : -1;
    }

    private ModelAndView wrong(Place place, Words words, Actor actor, FormKey key, String error) {
        return view(place, words, actor, key, new ManagePage.Message("", error), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView view(
            Place place, Words words, Actor actor, FormKey key, ManagePage.Message message, HttpStatus status) {
        return new ModelAndView(
                "care/manage", Map.of("page", presenter.page(place, actor, words, key, message)), status);
    }

    private static ResponseEntity<Void> back(Place place, Words words, String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(ManagePage.path(place)) + "?fait=" + done))
                .build();
    }
}
