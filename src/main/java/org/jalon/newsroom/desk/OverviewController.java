package org.jalon.newsroom.desk;

import org.jalon.account.Actor;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page of the desk. */
@Controller
class OverviewController {

    private final OverviewPresenter presenter;

    OverviewController(OverviewPresenter presenter) {
        this.presenter = presenter;
    }

    @GetMapping({"/redaction", "/en/redaction"})
    ModelAndView overview(Words words, Actor actor) {
        return new ModelAndView("newsroom/desk/overview", "page", presenter.page(actor, words));
    }
}
