package org.jalon.newsroom.easy.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.site.Site;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The addresses of easy-to-read versions for search engines. */
@Controller
class EasySitemapController {

    static final String PATH = "/sitemaps/facile.xml";

    private final EasyLists lists;

    EasySitemapController(EasyLists lists) {
        this.lists = lists;
    }

    @ResponseBody
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_XML_VALUE)
    String list(Site site) {
        Stream<String> urls = lists.list().stream()
                .map(version -> "<url><loc>"
                        + HtmlUtils.htmlEscape(site.url(version.subject().path())) + "</loc><lastmod>"
                        + version.publishedAt() + "</lastmod></url>\n");
        return Stream.concat(
                        Stream.of("<url><loc>" + HtmlUtils.htmlEscape(site.url(EasyLists.PATH)) + "</loc></url>\n"),
                        urls)
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }
}
