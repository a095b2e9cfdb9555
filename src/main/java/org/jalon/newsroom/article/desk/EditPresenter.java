package org.jalon.newsroom.article.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.ArticleVersion;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.article.desk.EditPage.Option;
import org.jalon.newsroom.article.read.ArticlePage;
import org.jalon.newsroom.article.read.ArticlePresenter;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Decides all that the page says on which an article is written. */
final class EditPresenter {

    static final String PATH = "/redaction";
    static final String LIST = PATH + "/articles";

    /** The version that a preview stands for: none that is ever kept. */
    private static final int NO_VERSION = 0;

    private final Articles articles;
    private final ArticleForms forms;
    private final Headings headings;
    private final ArticlePicking picking;
    private final LifePresenter life;
    private final ArticlePresenter readers;
    private final DeskList list;

    EditPresenter(
            Articles articles,
            ArticleForms forms,
            Headings headings,
            ArticlePicking picking,
            LifePresenter life,
            ArticlePresenter readers,
            DeskList list) {
        this.articles = articles;
        this.forms = forms;
        this.headings = headings;
        this.picking = picking;
        this.life = life;
        this.readers = readers;
        this.list = list;
    }

    EditPage page(@Nullable Article article, Shown shown, Actor actor, FormKey key, Words words) {
        String path = PATH + "/articles/" + (article == null ? "nouveau" : article.id());
        String title =
                article == null ? words.say("newsroom.desk.new") : words.say("newsroom.desk.edit", article.title());
        return new EditPage(
                new Page(words, title, "", path, Page.Section.NONE, false),
                key,
                words.language().path(path),
                actor.account().id() + ":" + path,
                shown.typed(),
                slips(shown.slips(), words),
                shown.said(),
                shown.wrong(),
                options(headings.sections(), words),
                options(headings.themes(), words),
                shown.preview(),
                shown.pickers() == null ? picking.begin(shown.typed(), words) : shown.pickers(),
                article == null || shown.overtaken() == null ? null : overtaken(article, shown, words),
                article == null ? null : life.of(article, actor, words));
    }

    /** The page of an article as it is, with what kept something from being done. */
    ModelAndView again(Article article, String said, Actor actor, FormKey key, Words words) {
        ArticleVersion newest = articles.newest(article);
        Shown shown = Shown.of(forms.typed(newest.content(), newest.number()), said, true);
        ModelAndView view = new ModelAndView("newsroom/desk/edit", "page", page(article, shown, actor, key, words));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
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
        return new EditPage.Overtaken(life.who(theirs.accountId(), words), Comparison.of(begun, theirs.content()));
    }

    /** The article as readers would see it. */
    ArticlePage preview(ArticleContent content, Site site, Words words) {
        PublishedArticle unseen = new PublishedArticle("apercu", content.slug(), NO_VERSION, list.now(), null, content);
        return readers.preview(unseen, site, words);
    }
}
