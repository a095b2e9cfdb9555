package org.jalon.observatory.advice;

import java.util.Map;
import org.jalon.observatory.Viewer;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /observatoire/ou-ouvrir}: where the next places would help most, and what would change if they opened. */
@Controller
class NextController {

    private final AskedReader reader;
    private final NextPresenter presenter;

    NextController(AskedReader reader, NextPresenter presenter) {
        this.reader = reader;
        this.presenter = presenter;
    }

    @GetMapping({NextPresenter.PATH, "/en" + NextPresenter.PATH})
    ModelAndView show(@RequestParam Map<String, String> parameters, Viewer viewer, Words words) {
        NextPage page = presenter.page(
                reader.read(parameters, viewer, words),
                WishReader.read(parameters, words),
                parameters.getOrDefault(NextPresenter.OPEN, ""),
                parameters.getOrDefault(NextPresenter.CLOSE, ""),
                viewer,
                words);
        return new ModelAndView("observatory/advice/next", "page", page);
    }
}
