package org.jalon.about.desk;

import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where administrators are led after something was done, so that nothing is done twice. */
final class Back {

    private Back() {}

    static ModelAndView to(String frenchPath, Words words) {
        RedirectView view = new RedirectView(words.language().path(frenchPath));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
