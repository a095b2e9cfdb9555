package org.jalon.newsroom.article.read;

import java.util.List;
import java.util.stream.Collectors;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.article.Selection;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The addresses of articles for search engines. */
@Controller
class NewsSitemapController {

    static final String PATH = "/sitemaps/actualites.xml";

    /** The protocol of sitemaps takes 50,000 a file. */
    private static final int MOST = 20_000;

    private final PublishedArticles articles;

    NewsSitemapController(PublishedArticles articles) {
        this.articles = articles;
    }

    @ResponseBody
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_XML_VALUE)
    String list(Site site) {
        List<PublishedArticle> all = articles.list(Selection.ALL, MOST, 0);
        return all.stream()
                .map(article -> urls(article, site))
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                                + url(NewsPresenter.PATH, "", site),
                        "</urlset>\n"));
    }

    private static String urls(PublishedArticle article, Site site) {
        String changed = "<lastmod>" + article.publishedAt() + "</lastmod>";
        return url(article.path(), changed, site)
                + (article.content().english() == null
                        ? ""
                        : url(Language.ENGLISH.path(article.path()), changed, site));
    }

    private static String url(String path, String more, Site site) {
        return "<url><loc>" + HtmlUtils.htmlEscape(site.url(path)) + "</loc>" + more + "</url>\n";
    }
}
