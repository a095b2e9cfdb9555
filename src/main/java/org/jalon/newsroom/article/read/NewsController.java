package org.jalon.newsroom.article.read;

import jakarta.servlet.http.HttpServletRequest;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.feed.AtomFeed;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Serves lists of articles, each article at its one address, and feeds. */
@Controller
class NewsController {

    private static final int MOST_IN_FEED = 30;
    private final PublishedArticles articles;
    private final NewsPresenter lists;
    private final ArticlePresenter pages;

    NewsController(PublishedArticles articles, NewsPresenter lists, ArticlePresenter pages) {
        this.articles = articles;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping({"/actualites", "/en/actualites"})
    ModelAndView list(Words words, @RequestParam MultiValueMap<String, String> parameters) {
        return new ModelAndView("newsroom/article/list", "page", lists.page(read(parameters), words));
    }

    @GetMapping({"/actualites/flux.atom", "/en/actualites/flux.atom"})
    ResponseEntity<byte[]> feed(Site site, Words words, @RequestParam MultiValueMap<String, String> parameters) {
        NewsQuery query = read(parameters).at(1);
        String title = lists.title(query.selection(), words) + " – " + site.name() + " " + site.territory();
        AtomFeed feed = new Feed(site, words.language())
                .of(
                        title,
                        query.path(NewsPresenter.FEED),
                        query.path(NewsPresenter.PATH),
                        articles.list(query.selection(), MOST_IN_FEED, 0));
        return ResponseEntity.ok().contentType(AtomFeed.TYPE).body(feed.write());
    }

    @GetMapping({"/actualites/{id}", "/actualites/{id}/{slug}", "/en/actualites/{id}", "/en/actualites/{id}/{slug}"})
    ModelAndView show(@PathVariable String id, HttpServletRequest request, Site site, Words words) {
        PublishedArticle article =
                articles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String path = words.language().path(article.path());
        if (!path.equals(request.getRequestURI())) {
            RedirectView view = new RedirectView(path);
            view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            view.setExposeModelAttributes(false);
            return new ModelAndView(view);
        }
        return new ModelAndView("newsroom/article/article", "page", pages.page(article, site, words));
    }

    private static NewsQuery read(MultiValueMap<String, String> parameters) {
        return NewsQuery.of(parameters).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
