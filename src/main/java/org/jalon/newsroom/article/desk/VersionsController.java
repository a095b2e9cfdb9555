package org.jalon.newsroom.article.desk;

import java.util.List;
import java.util.Objects;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.ArticleVersion;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.article.Saved;
import org.jalon.site.Page;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows what each version of an article changed, and brings older ones back. */
@Controller
class VersionsController {

    private final Articles articles;
    private final LifePresenter life;

    VersionsController(Articles articles, LifePresenter life) {
        this.articles = articles;
        this.life = life;
    }

    @GetMapping({"/redaction/articles/{id}/versions", "/en/redaction/articles/{id}/versions"})
    ModelAndView list(@PathVariable String id, Words words, FormKey key) {
        Article article = article(id);
        return show(article, article.version(), "", words, key);
    }

    @GetMapping({"/redaction/articles/{id}/versions/{number}", "/en/redaction/articles/{id}/versions/{number}"})
    ModelAndView show(@PathVariable String id, @PathVariable String number, Words words, FormKey key) {
        return show(article(id), number(number), "", words, key);
    }

    @PostMapping({
        "/redaction/articles/{id}/versions/{number}/restaurer",
        "/en/redaction/articles/{id}/versions/{number}/restaurer"
    })
    ModelAndView restore(@PathVariable String id, @PathVariable String number, Words words, Actor actor, FormKey key) {
        Article article = article(id);
        int wanted = number(number);
        try {
            Saved saved =
                    articles.restore(actor, id, article.version(), wanted, words.say("newsroom.desk.restored", wanted));
            return Route.to(id, saved instanceof Saved.Done ? "restaurer" : "depasse", words);
        } catch (UserError error) {
            ModelAndView view = show(article, article.version(), error.say(words), words, key);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    private ModelAndView show(Article article, int number, String error, Words words, FormKey key) {
        List<ArticleVersion> history = articles.history(article.id());
        ArticleVersion shown = find(history, number);
        ArticleVersion before = number > 1 ? find(history, number - 1) : shown;
        String path = EditPresenter.PATH + "/articles/" + article.id();
        String title = words.say("newsroom.desk.versions.of", article.title());
        DeskPages.Versions page = new DeskPages.Versions(
                new Page(words, title, "", path + "/versions/" + number, Page.Section.NONE, false),
                key,
                error,
                words.language().path(path),
                article.version(),
                history.stream()
                        .map(version -> line(version, article, path, words))
                        .toList(),
                number,
                Comparison.of(before.content(), shown.content()));
        return new ModelAndView("newsroom/desk/versions", "page", page);
    }

    private DeskPages.Version line(ArticleVersion version, Article article, String path, Words words) {
        String said = words.say(
                "newsroom.desk.version.by",
                version.number(),
                words.moment(version.at(), DeskList.ZONE),
                life.who(version.accountId(), words));
        return new DeskPages.Version(
                version.number(),
                words.language().path(path + "/versions/" + version.number()),
                version.remark().isEmpty() ? said : said + " – " + version.remark(),
                Objects.equals(article.publishedVersion(), version.number()));
    }

    private static ArticleVersion find(List<ArticleVersion> history, int number) {
        return history.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static int number(String typed) {
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Integer.parseInt(typed);
    }

    private Article article(String id) {
        return articles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
