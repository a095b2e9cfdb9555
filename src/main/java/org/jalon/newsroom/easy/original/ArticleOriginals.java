package org.jalon.newsroom.easy.original;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.directory.Slug;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.article.Selection;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.OriginalSource;
import org.jalon.newsroom.easy.Subject;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.find.NewsSearch;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;

/** Articles. */
final class ArticleOriginals implements OriginalSource {

    private static final Pattern PATH = Pattern.compile("/actualites/([0-9a-hjkmnp-tv-z]{10})(?:/.*)?");

    private final PublishedArticles articles;
    private final Markdown markdown;
    private final NewsSearch search;

    ArticleOriginals(PublishedArticles articles, Markdown markdown, NewsSearch search) {
        this.articles = articles;
        this.markdown = markdown;
        this.search = search;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.ARTICLE;
    }

    @Override
    public Optional<String> idAt(String path) {
        return AtPath.id(PATH, path);
    }

    @Override
    public Optional<Original> find(String id) {
        return articles.find(id).map(this::original);
    }

    @Override
    public boolean isPublic(String id) {
        return articles.find(id).isPresent();
    }

    @Override
    public List<Original> named(String words, int limit) {
        if (Slug.of(words).isEmpty()) {
            return articles.list(Selection.ALL, limit, 0).stream()
                    .map(this::original)
                    .toList();
        }
        List<String> ids = search.find(words, Findable.Kind.ARTICLE, limit, 0).hits().stream()
                .map(NewsSearch.Hit::id)
                .toList();
        return articles.find(ids).stream().map(this::original).toList();
    }

    private Original original(PublishedArticle article) {
        var text = article.content().text();
        return Original.of(
                new Subject(kind(), article.id()),
                text.title(),
                AtPath.paragraphs(
                        text.lead(),
                        markdown.render(text.body(), Language.FRENCH).plain()),
                article.path(),
                Set.copyOf(article.content().territories()));
    }
}
