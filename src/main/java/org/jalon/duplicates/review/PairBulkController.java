package org.jalon.duplicates.review;

import java.util.Map;
import java.util.UUID;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.duplicates.JoiningTogether;
import org.jalon.duplicates.Pairs;
import org.jalon.site.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Many pairs at once: shown before, joined in steps, and taken back in steps. */
@Controller
class PairBulkController {

    static final String PATH = Route.ROOT + "/ensemble";

    private final Pairs pairs;
    private final JoiningTogether together;
    private final BulkPresenter presenter;

    PairBulkController(Pairs pairs, JoiningTogether together, BulkPresenter presenter) {
        this.pairs = pairs;
        this.together = together;
        this.presenter = presenter;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(Words words, Actor actor, FormKey key, @RequestParam Map<String, String> parameters) {
        Route route = Route.read(words, parameters);
        BulkPage page = presenter.page(actor, key, route, Progress.read(parameters));
        return new ModelAndView("duplicates/bulk", "page", page);
    }

    @PostMapping({PATH, "/en" + PATH})
    ResponseEntity<Void> step(Words words, Actor actor, @RequestParam Map<String, String> sent) {
        Route route = Route.read(words, sent);
        Progress before = Progress.read(sent);
        return Route.to(route.below(
                "/ensemble",
                switch (sent.getOrDefault("acte", "")) {
                    case "reunir" -> join(actor, route, before).parameters();
                    case "annuler" -> undo(actor, before).parameters();
                    default -> throw Route.none();
                }));
    }

    private Progress join(Actor actor, Route route, Progress before) {
        String batch = before.batch().isEmpty() ? UUID.randomUUID().toString() : before.batch();
        int total = before.batch().isEmpty() ? pairs.countCertain(actor, route.filter()) : before.total();
        JoiningTogether.Step step = together.join(actor, route.filter(), batch);
        return new Progress(batch, total, false, step.done() == JoiningTogether.STEP);
    }

    private Progress undo(Actor actor, Progress before) {
        int done = together.undo(actor, before.batch());
        return new Progress(before.batch(), before.total(), true, done == JoiningTogether.STEP);
    }
}
