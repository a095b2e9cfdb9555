package org.jalon.observatory.advice;

import java.util.Map;
import org.jalon.observatory.Viewer;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /observatoire/zones-blanches}: where help is missing, and why it is said to be. */
@Controller
class ZonesController {

    private final AskedReader reader;
    private final ZonesPresenter presenter;

    ZonesController(AskedReader reader, ZonesPresenter presenter) {
        this.reader = reader;
        this.presenter = presenter;
    }

    @GetMapping({ZonesPresenter.PATH, "/en" + ZonesPresenter.PATH})
    ModelAndView show(@RequestParam Map<String, String> parameters, Viewer viewer, Words words) {
        Asked asked = reader.read(parameters, viewer, words);
        boolean all = "oui".equals(parameters.get(ZonesPresenter.ALL));
        return new ModelAndView("observatory/advice/zones", "page", presenter.page(asked, all, viewer, words));
    }
}
