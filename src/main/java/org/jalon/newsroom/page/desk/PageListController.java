package org.jalon.newsroom.page.desk;

import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.page.KeptPage;
import org.jalon.newsroom.page.PagePaths;
import org.jalon.newsroom.page.Pages;
import org.jalon.newsroom.page.ShippedText;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of pages, and the texts that may be adopted. */
@Controller
class PageListController {

    private final Pages pages;
    private final PageDeskPresenter presenter;

    PageListController(Pages pages, PageDeskPresenter presenter) {
        this.pages = pages;
        this.presenter = presenter;
    }

    @GetMapping({PagePaths.DESK, "/en" + PagePaths.DESK})
    ModelAndView list(Words words, Actor actor, FormKey key) {
        return view(words, actor, key, "", HttpStatus.OK);
    }

    /** Begins a page with a text that comes with the program; nobody but editors sees it yet. */
    @PostMapping({PagePaths.DESK + "/adopter", "/en" + PagePaths.DESK + "/adopter"})
    ModelAndView adopt(
            Words words, Actor actor, FormKey key, @RequestParam(name = "texte", defaultValue = "") String text) {
        try {
            ShippedText shipped = ShippedText.find(text).orElseThrow(() -> new UserError("page.error.no-text"));
            KeptPage page = pages.create(actor, shipped.slug(), shipped.content());
            return PageRoute.to(page.slug(), "adopter", words);
        } catch (UserError error) {
            return view(words, actor, key, error.say(words), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView view(Words words, Actor actor, FormKey key, String error, HttpStatus status) {
        ModelAndView view =
                new ModelAndView("newsroom/page/list", "page", presenter.overview(words, actor, key, error));
        view.setStatus(status);
        return view;
    }
}
