package org.jalon.duplicates.review;

import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Role;
import org.jalon.site.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of pairs, and the button that has all places compared again. */
@Controller
class PairsController {

    private final ListPresenter presenter;
    private final Searching searching;

    PairsController(ListPresenter presenter, Searching searching) {
        this.presenter = presenter;
        this.searching = searching;
    }

    @GetMapping({Route.ROOT, "/en" + Route.ROOT})
    ModelAndView show(Words words, Actor actor, FormKey key, @RequestParam Map<String, String> parameters) {
        ListPage page = presenter.page(actor, key, Route.read(words, parameters), parameters);
        return new ModelAndView("duplicates/list", "page", page);
    }

    @PostMapping({Route.ROOT + "/chercher", "/en" + Route.ROOT + "/chercher"})
    ResponseEntity<Void> search(Words words, Actor actor) {
        if (!actor.has(Role.COORDINATOR)) {
            throw Route.none();
        }
        searching.start();
        return Route.to(Route.read(words, Map.of()).list());
    }
}
