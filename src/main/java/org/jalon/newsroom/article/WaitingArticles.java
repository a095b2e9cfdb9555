package org.jalon.newsroom.article;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jalon.account.Actor;
import org.jalon.newsroom.article.Article.Decided;
import org.jalon.newsroom.desk.Waiting;
import org.jalon.newsroom.desk.WaitingSource;

/** Which articles wait for an editor: to be read, to be written on, to be answered, to be finished. */
final class WaitingArticles implements WaitingSource {

    private static final Duration RECENT = Duration.ofDays(30);

    private final ArticleTable table;
    private final CommentTable comments;
    private final VersionTable versions;
    private final EditorRights rights;
    private final Clock clock;

    WaitingArticles(
            ArticleTable table, CommentTable comments, VersionTable versions, EditorRights rights, Clock clock) {
        this.table = table;
        this.comments = comments;
        this.versions = versions;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        String own = actor.account().id();
        List<Article> unfinished = table.unfinished();
        List<Waiting> waiting = new ArrayList<>();
        unfinished.stream()
                .filter(article -> article.decided() == Decided.IN_REVIEW && isToRead(article, actor))
                .forEach(article -> waiting.add(of("desk.waiting.review", article)));
        unfinished.stream()
                .filter(article -> own.equals(article.assignedTo()) && article.decided() == Decided.DRAFT)
                .forEach(article -> waiting.add(of("desk.waiting.assigned", article)));
        comments.unanswered(own, clock.instant().minus(RECENT))
                .forEach((id, at) -> table.find(id)
                        .ifPresent(article ->
                                waiting.add(new Waiting("desk.waiting.comment", article.title(), path(article), at))));
        unfinished.stream()
                .filter(article -> article.decided() == Decided.DRAFT
                        && own.equals(article.createdBy())
                        && article.assignedTo() == null)
                .forEach(article -> waiting.add(of("desk.waiting.draft", article)));
        return waiting;
    }

    /** Those who were asked read it; where nobody was, those who may publish it and did not write it. */
    private boolean isToRead(Article article, Actor actor) {
        String own = actor.account().id();
        return article.reviewer() != null
                ? article.reviewer().equals(own)
                : !own.equals(article.createdBy())
                        && versions.find(article.id(), article.version())
                                .filter(version -> rights.mayPublish(actor, version.content()))
                                .isPresent();
    }

    private static Waiting of(String reason, Article article) {
        return new Waiting(reason, article.title(), path(article), article.modifiedAt());
    }

    private static String path(Article article) {
        return "/redaction/articles/" + article.id();
    }
}
