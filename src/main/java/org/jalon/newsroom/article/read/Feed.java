package org.jalon.newsroom.article.read;

import java.util.List;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.feed.AtomFeed;
import org.jalon.site.Language;
import org.jalon.site.Site;

/** The newest articles of a selection as an Atom feed. */
final class Feed {

    private final Site site;
    private final Language language;

    Feed(Site site, Language language) {
        this.site = site;
        this.language = language;
    }

    /**
     * The feed.
     *
     * @param title of the feed
     * @param self French path of the feed
     * @param list French path of the page that shows the same
     * @param articles the newest first
     */
    AtomFeed of(String title, String self, String list, List<PublishedArticle> articles) {
        return new AtomFeed(
                title,
                site.name() + " " + site.territory(),
                url(self),
                url(list),
                language.tag(),
                articles.stream().map(this::entry).toList());
    }

    private AtomFeed.Entry entry(PublishedArticle article) {
        ArticleContent.Text said = article.content().in(language == Language.ENGLISH);
        return AtomFeed.Entry.published(
                url("/actualites/" + article.id()),
                said.title(),
                url(article.path()),
                said.lead(),
                article.publishedAt());
    }

    private String url(String frenchPath) {
        return site.url(language.path(frenchPath));
    }
}
