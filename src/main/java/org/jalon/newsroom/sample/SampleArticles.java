package org.jalon.newsroom.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.article.Articles;
import org.jalon.territory.Territory;

/** Publishes invented articles, each some days before now. */
final class SampleArticles {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Articles articles;

    SampleArticles(Articles articles) {
        this.articles = articles;
    }

    boolean isEmpty() {
        return articles.list().isEmpty();
    }

    /** Gives their ids, the newest first. */
    List<String> write(Actor editor, Instant now) {
        List<String> ids = new ArrayList<>();
        for (SampleText sample : SampleText.all("articles.md")) {
            Instant then = now.minus(Duration.ofDays(sample.number("days")));
            Article article = articles.create(editor, content(sample, LocalDate.ofInstant(then, PARIS)));
            articles.publish(editor, article.id(), 1, then, null);
            ids.add(article.id());
        }
        return ids;
    }

    private static ArticleContent content(SampleText sample, LocalDate day) {
        Text english = sample.english().isEmpty()
                ? null
                : new Text(sample.text("title.en"), sample.text("lead.en"), sample.english());
        return new ArticleContent(
                new Text(sample.text("title"), sample.text("lead"), sample.body()),
                english,
                sample.text("section"),
                sample.list("themes"),
                sample.list("territories").stream()
                        .map(Territory::parse)
                        .flatMap(Optional::stream)
                        .toList(),
                sample.text("authors"),
                day,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
