package org.jalon.newsroom.resource.desk;

import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where the desk leads after something was done, so that nothing is done twice. */
final class ResourceRoute {

    private ResourceRoute() {}

    /** To a resource, with a word on what was done. */
    static ModelAndView to(String id, String done, Words words) {
        return path(ResourceEditPresenter.PATH + "/" + id + "?fait=" + done, words);
    }

    /** To a page of the desk, by its French path. */
    static ModelAndView path(String frenchPath, Words words) {
        RedirectView view = new RedirectView(words.language().path(frenchPath));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
