package org.jalon.about.notice;

import java.util.List;
import org.jalon.site.SiteLinks;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Serves the legal notice, the ways to reach who publishes the site, and all pages at a glance. */
@Controller
class NoticeController {

    private final NoticePresenter presenter;
    private final List<SiteLinks> links;

    NoticeController(NoticePresenter presenter, List<SiteLinks> links) {
        this.presenter = presenter;
        this.links = links;
    }

    @GetMapping({"/mentions-legales", "/en/mentions-legales"})
    ModelAndView legal(Words words) {
        return new ModelAndView("about/page", "page", presenter.legal(words));
    }

    @GetMapping({"/contact", "/en/contact"})
    ModelAndView contact(Words words) {
        return new ModelAndView("about/page", "page", presenter.contact(words));
    }

    @GetMapping({"/plan-du-site", "/en/plan-du-site"})
    ModelAndView all(Words words) {
        return new ModelAndView("about/page", "page", presenter.all(SiteLinks.all(links.stream(), words), words));
    }
}
