package org.jalon.newsroom.page.desk;

import org.jalon.newsroom.page.PagePaths;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where the desk of pages leads after something was done, so that nothing is done twice. */
final class PageRoute {

    private PageRoute() {}

    static ModelAndView to(String slug, String done, Words words) {
        RedirectView view = new RedirectView(words.language().path(PagePaths.DESK + "/" + slug + "?fait=" + done));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
