package org.jalon.newsroom.article.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.article.Editorial;
import org.jalon.newsroom.article.desk.EditPage.Life;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Says how far an article is, what can be done with it, and what editors said of it. */
final class LifePresenter {

    private final Articles articles;
    private final Editorial editorial;
    private final EditorRights rights;
    private final Accounts accounts;
    private final DeskList list;

    LifePresenter(Articles articles, Editorial editorial, EditorRights rights, Accounts accounts, DeskList list) {
        this.articles = articles;
        this.editorial = editorial;
        this.rights = rights;
        this.accounts = accounts;
        this.list = list;
    }

    Life of(Article article, Actor actor, Words words) {
        ArticleContent content = articles.newest(article).content();
        boolean mayPublish = rights.mayPublish(actor, content);
        boolean seen = article.state(list.now()) == Article.State.PUBLISHED;
        List<EditPage.Option> editors = editorial.editors().stream()
                .map(editor -> new EditPage.Option(editor.id(), editor.shownName()))
                .toList();
        return new Life(
                state(article, words),
                together(article, words),
                editors,
                editors.stream()
                        .filter(editor -> !editor.value().equals(actor.account().id()))
                        .toList(),
                Objects.requireNonNullElse(article.assignedTo(), ""),
                Objects.requireNonNullElse(article.reviewer(), ""),
                article.publishedVersion() == null,
                article.version(),
                articles.lacking(content).stream()
                        .map(finding -> say(finding, words))
                        .toList(),
                acts(article, mayPublish),
                mayPublish,
                field(article.publishAt()),
                field(article.expiresAt()),
                seen ? words.language().path(article.path()) : "",
                editorial.comments(article.id()).stream()
                        .map(comment -> new EditPage.Comment(
                                words.say(
                                        "newsroom.desk.comment.by",
                                        who(comment.accountId(), words),
                                        words.moment(comment.at(), DeskList.ZONE),
                                        comment.version()),
                                comment.words()))
                        .toList());
    }

    /** Who writes it on and who reads it, in words. */
    private String together(Article article, Words words) {
        String assigned = article.assignedTo();
        String reviewer = article.reviewer();
        return Stream.of(
                        assigned == null ? "" : words.say("write.assigned.to", who(assigned, words)),
                        reviewer == null || article.decided() != Article.Decided.IN_REVIEW
                                ? ""
                                : words.say("write.reviewed.by", who(reviewer, words)))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** How far an article is, with its dates. */
    String state(Article article, Words words) {
        Article.State state = article.state(list.now());
        String said = words.say("newsroom.desk.state." + state.slug());
        Instant at = state == Article.State.EXPIRED ? article.expiresAt() : article.publishAt();
        boolean dated = at != null
                && (state == Article.State.SCHEDULED
                        || state == Article.State.PUBLISHED
                        || state == Article.State.EXPIRED);
        String when = dated && at != null
                ? words.say("newsroom.desk.state.since", said, words.moment(at, DeskList.ZONE))
                : said;
        return article.hasUnpublishedChanges() ? words.say("newsroom.desk.state.changed", when) : when;
    }

    /** Somebody who worked on an article. */
    String who(@Nullable String accountId, Words words) {
        return (accountId == null ? Optional.<Account>empty() : accounts.find(accountId))
                .map(Account::shownName)
                .orElseGet(() -> words.say("newsroom.desk.somebody"));
    }

    static String say(Finding finding, Words words) {
        return words.say(finding.key(), finding.about());
    }

    private static List<String> acts(Article article, boolean mayPublish) {
        List<String> acts = new ArrayList<>();
        if (article.publishedVersion() == null) {
            if (article.decided() == Article.Decided.IN_REVIEW) {
                acts.add("brouillon");
            }
            acts.add("supprimer");
        } else if (article.decided() == Article.Decided.PUBLISHED && mayPublish) {
            acts.add("retirer");
        }
        acts.add("dupliquer");
        return acts;
    }

    private static String field(@Nullable Instant instant) {
        return instant == null
                ? ""
                : LocalDateTime.ofInstant(instant, DeskList.ZONE)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }
}
