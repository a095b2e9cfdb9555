package org.jalon.newsroom.page.read;

import java.util.stream.Collectors;
import org.jalon.newsroom.page.PublishedPages;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.HtmlUtils;

/** Serves the pages that editors keep, and tells search engines of them. */
@Controller
class PageController {

    private static final String BEGINNING =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final PageReader reader;
    private final PublishedPages pages;

    PageController(PageReader reader, PublishedPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @GetMapping({"/pages/{slug}", "/en/pages/{slug}"})
    ModelAndView show(@PathVariable String slug, Words words) {
        ReadPage page = reader.find(slug, words).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("newsroom/page/page", "page", page);
    }

    @ResponseBody
    @GetMapping(path = "/sitemaps/pages.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String list(Site site) {
        return pages.list().stream()
                .map(shown -> shown.page().path())
                .map(path -> url(site.url(path)) + url(site.url(Language.ENGLISH.path(path))))
                .collect(Collectors.joining("", BEGINNING, "</urlset>\n"));
    }

    private static String url(String address) {
        return "<url><loc>" + HtmlUtils.htmlEscape(address) + "</loc></url>\n";
    }
}
