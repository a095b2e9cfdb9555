package org.jalon.newsroom.resource.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.article.Selection;

/** Where published articles lead; read a piece at a time, so that they are never in memory together. */
final class ArticleLinks implements LinkSource {

    private static final int AT_ONCE = 200;

    private final PublishedArticles articles;

    ArticleLinks(PublishedArticles articles) {
        this.articles = articles;
    }

    @Override
    public List<LinkUse> uses() {
        int count = articles.count(Selection.ALL);
        return IntStream.iterate(0, offset -> offset < count, offset -> offset + AT_ONCE)
                .boxed()
                .flatMap(offset -> articles.list(Selection.ALL, AT_ONCE, offset).stream())
                .flatMap(ArticleLinks::uses)
                .toList();
    }

    private static Stream<LinkUse> uses(PublishedArticle article) {
        ArticleContent content = article.content();
        Set<String> addresses = new HashSet<>(WrittenLinks.in(content.text().body()));
        if (content.english() != null) {
            addresses.addAll(WrittenLinks.in(content.english().body()));
        }
        content.links().forEach(link -> addresses.addAll(WrittenLinks.in(link.url())));
        return addresses.stream()
                .map(address -> new LinkUse(
                        address,
                        "article",
                        article.id(),
                        content.text().title(),
                        "/redaction/articles/" + article.id(),
                        content.territories()));
    }
}
