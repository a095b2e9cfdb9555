package org.jalon.observatory.advice;

import java.util.Map;
import org.jalon.observatory.FigureTags;
import org.jalon.observatory.Viewer;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** {@code /observatoire/ou-ouvrir}: where the next places would help most, and what would change if they opened. */
@Controller
class NextController {

    private final AskedReader reader;
    private final NextPresenter presenter;
    private final FigureTags tags;

    NextController(AskedReader reader, NextPresenter presenter, FigureTags tags) {
        this.reader = reader;
        this.presenter = presenter;
        this.tags = tags;
    }

    @GetMapping({NextPresenter.PATH, "/en" + NextPresenter.PATH})
    @Nullable
    ModelAndView show(
            @RequestParam Map<String, String> parameters,
            Viewer viewer,
            Site site,
            Words words,
            ServletWebRequest exchange) {
        NextPage page = presenter.page(
                reader.read(parameters, viewer, words),
                WishReader.read(parameters, words),
                parameters.getOrDefault(NextPresenter.OPEN, ""),
                parameters.getOrDefault(NextPresenter.CLOSE, ""),
                viewer,
                words);
        return tags.isKnown(exchange, viewer, site, page.hashCode())
                ? null
                : new ModelAndView("observatory/advice/next", "page", page);
    }
}
