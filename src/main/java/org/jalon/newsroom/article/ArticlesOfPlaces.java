package org.jalon.newsroom.article;

import java.util.List;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceNews;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** Tells the sheets of places which articles are about them. */
final class ArticlesOfPlaces implements PlaceNews {

    private static final int MOST = 5;

    private final PublishedArticles articles;

    ArticlesOfPlaces(PublishedArticles articles) {
        this.articles = articles;
    }

    @Override
    public List<Line> of(PlaceId place, Words words) {
        return articles.ofPlace(place, MOST).stream()
                .map(article -> new Line(
                        words.language().path(article.path()),
                        article.content()
                                .in(words.language() == Language.ENGLISH)
                                .title(),
                        words.day(article.content().date())))
                .toList();
    }
}
