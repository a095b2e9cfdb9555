package org.jalon.newsroom.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.find.FindableSource;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.Rendered;
import org.jalon.site.Language;

/** Offers published articles to the search, with the words of what is attached to them or linked in them. */
final class ArticleFindables implements FindableSource {

    private final PublishedArticles articles;
    private final Markdown markdown;
    private final MediaStore media;

    ArticleFindables(PublishedArticles articles, Markdown markdown, MediaStore media) {
        this.articles = articles;
        this.markdown = markdown;
        this.media = media;
    }

    @Override
    public Findable.Kind kind() {
        return Findable.Kind.ARTICLE;
    }

    @Override
    public Map<String, Long> versions(Instant now) {
        return articles.versions(now);
    }

    @Override
    public List<Findable> load(Collection<String> ids) {
        return articles.find(ids).stream().map(this::findable).toList();
    }

    @Override
    public List<Findable> load(Collection<String> ids, Instant at) {
        return articles.find(ids, at).stream().map(this::findable).toList();
    }

    private Findable findable(PublishedArticle article) {
        ArticleContent content = article.content();
        return new Findable(
                Findable.Kind.ARTICLE,
                article.id(),
                content.text().title(),
                content.text().lead(),
                words(content),
                article.path(),
                content.date().atTime(12, 0).toInstant(java.time.ZoneOffset.UTC),
                Set.of(content.section()),
                Set.copyOf(content.themes()),
                Set.copyOf(content.territories()));
    }

    private String words(ArticleContent content) {
        Rendered body = markdown.render(content.text().body(), Language.FRENCH);
        Stream<String> own = Stream.of(body.plain(), content.authors());
        Stream<String> links = content.links().stream().map(ArticleContent.Link::title);
        Stream<String> titles = content.attachments().stream().map(ArticleContent.Attachment::title);
        Stream<String> attached = Stream.concat(
                        content.attachments().stream().map(ArticleContent.Attachment::file), body.files().stream())
                .distinct()
                .map(media::words);
        return Stream.of(own, links, titles, attached)
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
