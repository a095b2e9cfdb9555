package org.jalon.newsroom.easy.page;

import org.jalon.newsroom.easy.Subject;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages that are easy to read, and the list of them. */
@Controller
class EasyReadController {

    private final EasyPresenter presenter;
    private final EasyLists lists;

    EasyReadController(EasyPresenter presenter, EasyLists lists) {
        this.presenter = presenter;
        this.lists = lists;
    }

    @GetMapping({EasyLists.PATH, "/en" + EasyLists.PATH})
    ModelAndView list(
            Words words,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "genre", defaultValue = "") String kind,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        int number = page.matches("[1-9][0-9]?") ? Integer.parseInt(page) : 1;
        return new ModelAndView("newsroom/easy/list", "page", lists.page(q.strip(), kind, number, words));
    }

    @GetMapping({EasyLists.PATH + "/{kind}/{id}", "/en" + EasyLists.PATH + "/{kind}/{id}"})
    ModelAndView read(@PathVariable String kind, @PathVariable String id, Site site, Words words) {
        EasyPage page = Subject.parse(kind, id)
                .flatMap(subject -> presenter.find(subject, site, words))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("newsroom/easy/read", "page", page);
    }
}
