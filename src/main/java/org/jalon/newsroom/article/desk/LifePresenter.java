package org.jalon.newsroom.article.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.ArticleVersion;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.article.desk.EditPage.Life;
import org.jalon.newsroom.article.desk.EditPage.Option;
import org.jalon.newsroom.article.read.ArticlePage;
import org.jalon.newsroom.article.read.ArticlePresenter;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Says how far an article is, what can be done with it, and what editors said of it. */
final class LifePresenter {

    private final Articles articles;
    private final EditorRights rights;
    private final Accounts accounts;
    private final DeskList list;

    LifePresenter(Articles articles, EditorRights rights, Accounts accounts, DeskList list) {
        this.articles = articles;
        this.rights = rights;
        this.accounts = accounts;
        this.list = list;
    }

    Life of(Article article, Actor actor, Words words) {
        ArticleContent content = articles.newest(article).content();
        boolean mayPublish = rights.mayPublish(actor, content);
        boolean seen = article.state(list.now()) == Article.State.PUBLISHED;
        return new Life(
                state(article, words),
                article.version(),
                articles.lacking(content).stream()
                        .map(finding -> say(finding, words))
                        .toList(),
                acts(article, mayPublish),
                mayPublish,
                field(article.publishAt()),
                field(article.expiresAt()),
                seen ? words.language().path(article.path()) : "",
                articles.comments(article.id()).stream()
                        .map(comment -> new EditPage.Comment(
                                words.say(
                                        "newsroom.desk.comment.by",
                                        who(comment.accountId(), words),
                                        words.moment(comment.at(), DeskList.ZONE),
                                        comment.version()),
                                comment.words()))
                        .toList());
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
            acts.add(article.decided() == Article.Decided.IN_REVIEW ? "brouillon" : "relecture");
            acts.add("supprimer");
        } else if (article.decided() == Article.Decided.PUBLISHED && mayPublish) {
            acts.add("retirer");
        }
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
