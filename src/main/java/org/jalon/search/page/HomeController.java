package org.jalon.search.page;

import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Serves the home page. */
@Controller
class HomeController {

    @GetMapping({"/", "/en"})
    ModelAndView show(Words words) {
        return new ModelAndView("search/home", "page", HomePage.in(words));
    }
}
