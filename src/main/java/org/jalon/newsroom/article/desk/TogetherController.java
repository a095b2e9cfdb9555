package org.jalon.newsroom.article.desk;

import java.util.function.Consumer;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.article.Editorial;
import org.jalon.site.Site;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What editors do about an article together: ask for a reading, hand it on, comment. */
@Controller
class TogetherController {

    private static final int LONGEST_COMMENT = 3_000;

    private final Articles articles;
    private final Editorial editorial;
    private final EditPresenter presenter;

    TogetherController(Articles articles, Editorial editorial, EditPresenter presenter) {
        this.articles = articles;
        this.editorial = editorial;
        this.presenter = presenter;
    }

    @PostMapping({"/redaction/articles/{id}/relecture", "/en/redaction/articles/{id}/relecture"})
    ModelAndView review(
            @PathVariable String id,
            @RequestParam(name = "personne", defaultValue = "") String reviewer,
            Site site,
            Words words,
            Actor actor,
            FormKey key) {
        return act(
                id,
                "relecture",
                article -> editorial.askReview(actor, id, reviewer, page(id, site)),
                actor,
                key,
                words);
    }

    @PostMapping({"/redaction/articles/{id}/confier", "/en/redaction/articles/{id}/confier"})
    ModelAndView assign(
            @PathVariable String id,
            @RequestParam(name = "personne", defaultValue = "") String editor,
            Site site,
            Words words,
            Actor actor,
            FormKey key) {
        return act(id, "confier", article -> editorial.assign(actor, id, editor, page(id, site)), actor, key, words);
    }

    @PostMapping({"/redaction/articles/{id}/commenter", "/en/redaction/articles/{id}/commenter"})
    ModelAndView comment(
            @PathVariable String id,
            @RequestParam(name = "mots", defaultValue = "") String typed,
            Site site,
            Words words,
            Actor actor,
            FormKey key) {
        String said = typed.strip();
        return act(
                id,
                "commenter",
                article -> {
                    if (said.isEmpty() || said.length() > LONGEST_COMMENT) {
                        throw new UserError("newsroom.desk.comment.error", LONGEST_COMMENT);
                    }
                    editorial.comment(actor, article, said, page(id, site));
                },
                actor,
                key,
                words);
    }

    private ModelAndView act(String id, String done, Consumer<Article> act, Actor actor, FormKey key, Words words) {
        Article article = articles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            act.accept(article);
            return Route.to(id, done, words);
        } catch (UserError error) {
            return presenter.again(article, error.say(words), actor, key, words);
        }
    }

    private static String page(String id, Site site) {
        return site.url(EditPresenter.LIST + "/" + id);
    }
}
