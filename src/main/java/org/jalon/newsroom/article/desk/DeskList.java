package org.jalon.newsroom.article.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.Articles;
import org.jspecify.annotations.Nullable;

/** Which articles the desk shows. */
final class DeskList {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final int PER_PAGE = 50;

    private final Articles articles;
    private final Clock clock;

    DeskList(Articles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Those last changed first, of a state and with some words in their title. */
    List<Article> list(Article.@Nullable State state, String words, int page) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return articles.list().stream()
                .filter(article -> state == null || article.state(now()) == state)
                .filter(article -> article.title().toLowerCase(Locale.ROOT).contains(wanted))
                .skip((long) (page - 1) * PER_PAGE)
                .limit(PER_PAGE)
                .toList();
    }
}
