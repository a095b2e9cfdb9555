package org.jalon.newsroom.resource.feed;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The addresses of resources for search engines. */
@Controller
class ResourceSitemapController {

    static final String PATH = "/sitemaps/ressources.xml";

    /** The protocol of sitemaps takes 50,000 a file, and a resource has up to two. */
    private static final int MOST = 20_000;

    private final Catalogue catalogue;

    ResourceSitemapController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @ResponseBody
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_XML_VALUE)
    String list(Site site) {
        return catalogue.shelf().list().stream()
                .limit(MOST)
                .map(resource -> urls(resource, site))
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                                + url("/ressources", "", site) + url(Language.ENGLISH.path("/ressources"), "", site),
                        "</urlset>\n"));
    }

    private static String urls(PublishedResource resource, Site site) {
        String changed = "<lastmod>" + resource.publishedAt() + "</lastmod>";
        return Arrays.stream(Language.values())
                .filter(language ->
                        language == Language.FRENCH || resource.content().english() != null)
                .map(language -> url(language.path(resource.path()), changed, site))
                .collect(Collectors.joining());
    }

    private static String url(String path, String more, Site site) {
        return "<url><loc>" + HtmlUtils.htmlEscape(site.url(path)) + "</loc>" + more + "</url>\n";
    }
}
