package org.jalon.duplicates.review;

import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.duplicates.Pair;
import org.jalon.duplicates.PairDecisions;
import org.jalon.duplicates.PairDecisions.Result;
import org.jalon.duplicates.PairId;
import org.jalon.duplicates.PairState;
import org.jalon.duplicates.Pairs;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A pair side by side, and what somebody decides of it. */
@Controller
class PairController {

    private static final String PATH = Route.ROOT + "/{pair:[A-Za-z0-9_-]{12}}";

    private final Pairs pairs;
    private final PairDecisions decisions;
    private final PairPresenter presenter;
    private final Choices choices;

    PairController(Pairs pairs, PairDecisions decisions, PairPresenter presenter, Choices choices) {
        this.pairs = pairs;
        this.decisions = decisions;
        this.presenter = presenter;
        this.choices = choices;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(
            @PathVariable("pair") String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam Map<String, String> parameters) {
        Route route = Route.read(words, parameters);
        String after = parameters.getOrDefault(Route.AFTER, "");
        return shown(presenter.page(theirs(actor, id), actor, key, route, after, ""));
    }

    @PostMapping({PATH, "/en" + PATH})
    Object decide(
            @PathVariable("pair") String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam Map<String, String> sent) {
        Route route = Route.read(words, sent);
        Pair pair = theirs(actor, id);
        Result result = switch (sent.getOrDefault("acte", "")) {
            case "reunir" -> decisions.join(actor, pair, choices.read(pair, sent));
            case "distinct" -> decisions.tellApart(actor, pair, PairState.DISTINCT);
            case "autre-site" -> decisions.tellApart(actor, pair, PairState.SAME_ORGANISATION);
            case "annuler" -> decisions.undo(actor, pair);
            default -> throw Route.none();
        };
        if (result == Result.NOT_POSSIBLE) {
            return shown(
                    presenter.page(theirs(actor, id), actor, key, route, "", words.say("duplicates.trouble.changed")));
        }
        boolean again = sent.getOrDefault("acte", "").equals("annuler");
        PairId next =
                again ? pair.id() : pairs.next(actor, route.filter(), pair).orElse(null);
        return Route.to(again ? route.pair(pair.id()) : route.after(pair.id(), next));
    }

    private static ModelAndView shown(PairPage page) {
        return new ModelAndView("duplicates/pair", "page", page);
    }

    private Pair theirs(Actor actor, String id) {
        return PairId.parse(id).flatMap(known -> pairs.find(actor, known)).orElseThrow(Route::none);
    }
}
