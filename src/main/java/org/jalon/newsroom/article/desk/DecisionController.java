package org.jalon.newsroom.article.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.ArticleVersion;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.article.Saved;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What editors decide about an article: to publish it, to have it read, to withdraw or delete it, and what they say about it. */
@Controller
class DecisionController {

    private static final int LONGEST_COMMENT = 3_000;

    private final Articles articles;
    private final ArticleForms forms;
    private final EditPresenter presenter;

    DecisionController(Articles articles, ArticleForms forms, EditPresenter presenter) {
        this.articles = articles;
        this.forms = forms;
        this.presenter = presenter;
    }

    @PostMapping({"/redaction/articles/{id}/publier", "/en/redaction/articles/{id}/publier"})
    ModelAndView publish(
            @PathVariable String id,
            @RequestParam(name = "vu", defaultValue = "0") String seen,
            @RequestParam(name = "debut", defaultValue = "") String from,
            @RequestParam(name = "fin", defaultValue = "") String until,
            Words words,
            Actor actor,
            FormKey key) {
        Article article = article(id);
        try {
            int version = seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0;
            return switch (articles.publish(actor, id, version, instant(from), instant(until))) {
                case Saved.Done done -> Route.to(id, "publier", words);
                case Saved.Overtaken overtaken ->
                    again(article, words.say("newsroom.desk.overtaken.publish"), actor, key, words);
                case Saved.NotReady notReady ->
                    again(
                            article,
                            notReady.lacking().stream()
                                    .map(finding -> LifePresenter.say(finding, words))
                                    .collect(Collectors.joining(" ")),
                            actor,
                            key,
                            words);
            };
        } catch (UserError error) {
            return again(article, error.say(words), actor, key, words);
        }
    }

    @PostMapping({"/redaction/articles/{id}/etat", "/en/redaction/articles/{id}/etat"})
    ModelAndView decide(
            @PathVariable String id,
            @RequestParam(name = "faire", defaultValue = "") String act,
            Words words,
            Actor actor,
            FormKey key) {
        Article article = article(id);
        try {
            switch (act) {
                case "relecture" -> articles.review(actor, id, true);
                case "brouillon" -> articles.review(actor, id, false);
                case "retirer" -> articles.withdraw(actor, id);
                case "supprimer" -> {
                    articles.delete(actor, id);
                    return Route.path(EditPresenter.LIST, words);
                }
                default -> throw new UserError("newsroom.desk.unknown-act");
            }
            return Route.to(id, act, words);
        } catch (UserError error) {
            return again(article, error.say(words), actor, key, words);
        }
    }

    @PostMapping({"/redaction/articles/{id}/commenter", "/en/redaction/articles/{id}/commenter"})
    ModelAndView comment(
            @PathVariable String id,
            @RequestParam(name = "mots", defaultValue = "") String typed,
            Words words,
            Actor actor,
            FormKey key) {
        Article article = article(id);
        String said = typed.strip();
        if (said.isEmpty() || said.length() > LONGEST_COMMENT) {
            return again(article, words.say("newsroom.desk.comment.error", LONGEST_COMMENT), actor, key, words);
        }
        articles.comment(actor, article, said);
        return Route.to(id, "commenter", words);
    }

    private static @Nullable Instant instant(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip()).atZone(DeskList.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new UserError("newsroom.desk.slip.moment", typed);
        }
    }

    private ModelAndView again(Article article, String said, Actor actor, FormKey key, Words words) {
        ArticleVersion newest = articles.newest(article);
        Shown shown = Shown.of(forms.typed(newest.content(), newest.number()), said, true);
        ModelAndView view =
                new ModelAndView("newsroom/desk/edit", "page", presenter.page(article, shown, actor, key, words));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private Article article(String id) {
        return articles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
