package org.jalon.newsroom.page.desk;

import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.page.KeptPage;
import org.jalon.newsroom.page.PagePaths;
import org.jalon.newsroom.page.PageVersion;
import org.jalon.newsroom.page.Pages;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where editors decide what becomes of a page, and go back to what it said before. */
@Controller
class PageDecisionController {

    private static final String ONE = PagePaths.DESK + "/{slug}";
    private static final String VERSIONS = ONE + "/versions";

    private final Pages pages;
    private final PageDeskPresenter presenter;

    PageDecisionController(Pages pages, PageDeskPresenter presenter) {
        this.pages = pages;
        this.presenter = presenter;
    }

    @PostMapping({ONE + "/decider", "/en" + ONE + "/decider"})
    ModelAndView decide(
            @PathVariable String slug,
            @RequestParam(name = "faire", defaultValue = "") String act,
            Words words,
            Actor actor,
            FormKey key) {
        KeptPage page = page(slug);
        try {
            switch (act) {
                case "publier" -> pages.publish(actor, page);
                case "retirer" -> pages.withdraw(actor, page);
                case "relire" -> pages.review(actor, page);
                case "montrer" -> pages.foot(actor, page, true);
                case "cacher" -> pages.foot(actor, page, false);
                default -> throw new UserError("page.error.act");
            }
            return PageRoute.to(slug, act, words);
        } catch (UserError error) {
            TypedPage typed = TypedPage.of(pages.newest(page));
            ModelAndView view = new ModelAndView(
                    "newsroom/page/edit",
                    "page",
                    presenter.edit(page, typed, error.say(words), true, null, words, actor, key));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    @GetMapping({VERSIONS, "/en" + VERSIONS})
    ModelAndView versions(@PathVariable String slug, Words words, FormKey key) {
        KeptPage page = page(slug);
        return view(page, page.version(), "", words, key, HttpStatus.OK);
    }

    @GetMapping({VERSIONS + "/{number}", "/en" + VERSIONS + "/{number}"})
    ModelAndView version(@PathVariable String slug, @PathVariable String number, Words words, FormKey key) {
        return view(page(slug), version(slug, number).number(), "", words, key, HttpStatus.OK);
    }

    @PostMapping({VERSIONS + "/{number}/restaurer", "/en" + VERSIONS + "/{number}/restaurer"})
    ModelAndView restore(
            @PathVariable String slug, @PathVariable String number, Words words, Actor actor, FormKey key) {
        KeptPage page = page(slug);
        PageVersion wanted = version(slug, number);
        try {
            String remark = words.say("newsroom.desk.restored", wanted.number());
            pages.save(actor, slug, page.version(), wanted.content(), remark);
            return PageRoute.to(slug, "restaurer", words);
        } catch (UserError error) {
            return view(page, page.version(), error.say(words), words, key, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView view(KeptPage page, int number, String error, Words words, FormKey key, HttpStatus status) {
        ModelAndView view =
                new ModelAndView("newsroom/desk/versions", "page", presenter.versions(page, number, error, words, key));
        view.setStatus(status);
        return view;
    }

    private PageVersion version(String slug, String typed) {
        int number = typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 0;
        return PageDeskPresenter.find(pages.history(slug), number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private KeptPage page(String slug) {
        return pages.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
