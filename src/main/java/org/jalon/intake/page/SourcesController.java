package org.jalon.intake.page;

import org.jalon.account.Actor;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of sources. */
@Controller
class SourcesController {

    private final SourceDesk desk;
    private final SourcesPresenter presenter;

    SourcesController(SourceDesk desk, SourcesPresenter presenter) {
        this.desk = desk;
        this.presenter = presenter;
    }

    @GetMapping({"/sources", "/en/sources"})
    ModelAndView list(Words words, Actor actor) {
        return new ModelAndView("intake/sources", "page", presenter.overview(desk.list(actor), words));
    }
}
