package org.jalon.observatory.desk;

import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** A file on its way: what the check found, and whether it be stored. */
@Controller
class FigureJobController {

    private static final String PATH = DeskPresenter.PATH + "/fichiers/{id}";

    private final FigureDesk desk;
    private final DeskPresenter presenter;

    FigureJobController(FigureDesk desk, DeskPresenter presenter) {
        this.desk = desk;
        this.presenter = presenter;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(Words words, Actor actor, FormKey key, @PathVariable String id) {
        return new ModelAndView("observatory/desk/job", "page", presenter.job(find(actor, id), words, key));
    }

    @PostMapping({PATH, "/en" + PATH})
    RedirectView decide(
            Words words, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String faire) {
        FigureJob job = find(actor, id);
        boolean stores = faire.equals("importer");
        if (stores) {
            desk.store(actor, job);
        } else {
            desk.discard(job);
        }
        RedirectView next =
                new RedirectView(words.language().path(stores ? DeskPresenter.path(job) : DeskPresenter.PATH));
        next.setStatusCode(HttpStatus.SEE_OTHER);
        return next;
    }

    private FigureJob find(Actor actor, String id) {
        FigureDeskController.demand(actor);
        return desk.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
