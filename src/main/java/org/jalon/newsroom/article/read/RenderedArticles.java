package org.jalon.newsroom.article.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.Rendered;
import org.jalon.site.Language;

/** The texts of published articles as HTML. A version never changes, so neither does what is made of it. */
final class RenderedArticles {

    private static final int KEPT = 300;

    private final Markdown markdown;
    private final Cache<Key, Rendered> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(String id, int version, Language language) {}

    RenderedArticles(Markdown markdown) {
        this.markdown = markdown;
    }

    Rendered of(PublishedArticle article, Language language) {
        Key key = new Key(article.id(), article.version(), language);
        return kept.get(key, missing -> fresh(article, language));
    }

    /** Rendered and not kept. */
    Rendered fresh(PublishedArticle article, Language language) {
        return markdown.render(
                article.content().in(language == Language.ENGLISH).body(), language);
    }
}
