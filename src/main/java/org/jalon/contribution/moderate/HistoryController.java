package org.jalon.contribution.moderate;

import java.net.URI;
import java.util.Locale;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.contribution.QueueFilter;
import org.jalon.contribution.moderate.PlaceActs.Result;
import org.jalon.directory.PlaceId;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The history of a place, and what moderators do there. */
@Controller
class HistoryController {

    private final HistoryPresenter presenter;
    private final PlaceActs acts;

    HistoryController(HistoryPresenter presenter, PlaceActs acts) {
        this.presenter = presenter;
        this.acts = acts;
    }

    @GetMapping({"/lieux/{id}/historique", "/en/lieux/{id}/historique"})
    ModelAndView show(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String doublon) {
        HistoryPage page = presenter.page(theirs(actor, id), actor, key, words, fait, doublon);
        return new ModelAndView("contribution/moderate/history", "page", page);
    }

    @PostMapping({"/lieux/{id}/historique/{act}", "/en/lieux/{id}/historique/{act}"})
    ResponseEntity<Void> act(
            @PathVariable String id,
            @PathVariable String act,
            Words words,
            Actor actor,
            @RequestParam(defaultValue = "-1") long revision,
            @RequestParam(defaultValue = "") String garder) {
        PlaceId place = theirs(actor, id);
        Result result = switch (act) {
            case "retablir" -> acts.restore(actor, place, revision);
            case "annuler" -> acts.undo(actor, place, revision);
            case "fermer" -> acts.close(actor, place);
            case "rouvrir" -> acts.reopen(actor, place);
            case "separer" -> acts.unmerge(actor, place);
            case "fusionner" ->
                PlaceId.isValid(garder) ? acts.merge(actor, place, new PlaceId(garder)) : Result.NOT_POSSIBLE;
            default -> throw CaseController.none();
        };
        String done = result.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String path = new Route(words, QueueFilter.ALL).history(place) + "?fait=" + done;
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    private PlaceId theirs(Actor actor, String id) {
        if (!PlaceId.isValid(id) || !acts.may(actor, new PlaceId(id))) {
            throw CaseController.none();
        }
        return new PlaceId(id);
    }
}
