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

/** {@code /observatoire/zones-blanches}: where help is missing, and why it is said to be. */
@Controller
class ZonesController {

    private final AskedReader reader;
    private final ZonesPresenter presenter;
    private final FigureTags tags;

    ZonesController(AskedReader reader, ZonesPresenter presenter, FigureTags tags) {
        this.reader = reader;
        this.presenter = presenter;
        this.tags = tags;
    }

    @GetMapping({ZonesPresenter.PATH, "/en" + ZonesPresenter.PATH})
    @Nullable
    ModelAndView show(
            @RequestParam Map<String, String> parameters,
            Viewer viewer,
            Site site,
            Words words,
            ServletWebRequest exchange) {
        Asked asked = reader.read(parameters, viewer, words);
        boolean all = "oui".equals(parameters.get(ZonesPresenter.ALL));
        ZonesPage page = presenter.page(asked, all, viewer, words);
        return tags.isKnown(exchange, viewer, site, page.hashCode())
                ? null
                : new ModelAndView("observatory/advice/zones", "page", page);
    }
}
