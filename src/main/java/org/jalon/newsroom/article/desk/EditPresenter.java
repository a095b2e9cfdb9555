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

/** Decides all that the page says on which an article is written. */
final class EditPresenter {

    static final String PATH = "/redaction";
    static final String LIST = PATH + "/articles";

    /** The version that a preview stands for: none that is ever kept. */
    private static final int NO_VERSION = 0;

    private final Articles articles;
    private final EditorRights rights;
    private final Headings headings;
    private final Accounts accounts;
    private final ArticlePresenter readers;
    private final DeskList list;

    EditPresenter(
            Articles articles,
            EditorRights rights,
            Headings headings,
            Accounts accounts,
            ArticlePresenter readers,
            DeskList list) {
        this.articles = articles;
        this.rights = rights;
        this.headings = headings;
        this.accounts = accounts;
        this.readers = readers;
        this.list = list;
    }

    /**
     * What is to be shown besides the article itself.
     *
     * @param typed what stands in the fields
     * @param slips that were found in it
     * @param said what came of the last act
     * @param wrong whether that is trouble
     * @param preview to show
     * @param overtaken by whom
     */
    record Shown(
            TypedArticle typed,
            List<Slip> slips,
            String said,
            boolean wrong,
            @Nullable ArticlePage preview,
            @Nullable ArticleVersion overtaken) {

        static Shown of(TypedArticle typed, String said, boolean wrong) {
            return new Shown(typed, List.of(), said, wrong, null, null);
        }

        static Shown withSlips(TypedArticle typed, List<Slip> slips, String said) {
            return new Shown(typed, slips, said, true, null, null);
        }
    }

    EditPage page(@Nullable Article article, Shown shown, Actor actor, FormKey key, Words words) {
        String path = PATH + "/articles/" + (article == null ? "nouveau" : article.id());
        String title =
                article == null ? words.say("newsroom.desk.new") : words.say("newsroom.desk.edit", article.title());
        return new EditPage(
                new Page(words, title, "", path, Page.Section.NONE, false),
                key,
                words.language().path(path),
                shown.typed(),
                slips(shown.slips(), words),
                shown.said(),
                shown.wrong(),
                options(headings.sections(), words),
                options(headings.themes(), words),
                shown.preview(),
                article == null || shown.overtaken() == null ? null : overtaken(article, shown, words),
                article == null ? null : life(article, actor, words));
    }

    private static Map<String, String> slips(List<Slip> slips, Words words) {
        Map<String, String> said = new LinkedHashMap<>();
        slips.forEach(slip ->
                said.merge(slip.field(), words.say(slip.key(), slip.about()), (first, second) -> first + " " + second));
        return said;
    }

    private static List<Option> options(List<Heading> headings, Words words) {
        return headings.stream()
                .map(heading -> new Option(heading.id(), heading.name(words.language())))
                .toList();
    }

    private EditPage.Overtaken overtaken(Article article, Shown shown, Words words) {
        ArticleVersion theirs = Objects.requireNonNull(shown.overtaken());
        ArticleContent begun = articles.version(article.id(), shown.typed().seen())
                .map(ArticleVersion::content)
                .orElse(theirs.content());
        return new EditPage.Overtaken(who(theirs.accountId(), words), Comparison.of(begun, theirs.content()));
    }

    /** Somebody who worked on an article. */
    String who(@Nullable String accountId, Words words) {
        return (accountId == null ? Optional.<Account>empty() : accounts.find(accountId))
                .map(Account::shownName)
                .orElseGet(() -> words.say("newsroom.desk.somebody"));
    }

    private Life life(Article article, Actor actor, Words words) {
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

    /** The article as readers would see it. */
    ArticlePage preview(ArticleContent content, Site site, Words words) {
        PublishedArticle unseen = new PublishedArticle("apercu", content.slug(), NO_VERSION, list.now(), null, content);
        return readers.preview(unseen, site, words);
    }
}
