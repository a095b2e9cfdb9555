package org.jalon.contribution.propose;

import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Serves the page that explains how to contribute. */
@Controller
class GuideController {

    @GetMapping({"/contribuer", "/en/contribuer"})
    ModelAndView show(Words words) {
        return new ModelAndView("contribution/propose/guide", "page", GuidePage.of(words));
    }
}
