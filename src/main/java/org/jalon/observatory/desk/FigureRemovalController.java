package org.jalon.observatory.desk;

import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.observatory.load.StoredDataset;
import org.jalon.observatory.load.StoredDatasets;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Removes a dataset, after a question. */
@Controller
class FigureRemovalController {

    private static final String PATH = DeskPresenter.PATH + "/jeux/{id}/retirer";

    private final FigureDesk desk;
    private final StoredDatasets datasets;
    private final DeskPresenter presenter;

    FigureRemovalController(FigureDesk desk, StoredDatasets datasets, DeskPresenter presenter) {
        this.desk = desk;
        this.datasets = datasets;
        this.presenter = presenter;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView ask(Words words, Actor actor, FormKey key, @PathVariable String id) {
        return new ModelAndView("observatory/desk/remove", "page", presenter.removal(find(actor, id), words, key));
    }

    @PostMapping({PATH, "/en" + PATH})
    RedirectView remove(Words words, Actor actor, @PathVariable String id) {
        desk.remove(actor, find(actor, id).dataset().id());
        RedirectView next = new RedirectView(words.language().path(DeskPresenter.PATH) + "?retire=oui");
        next.setStatusCode(HttpStatus.SEE_OTHER);
        return next;
    }

    private StoredDataset find(Actor actor, String id) {
        FigureDeskController.demand(actor);
        return datasets.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
