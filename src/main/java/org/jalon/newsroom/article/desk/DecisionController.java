package org.jalon.newsroom.article.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.article.Editorial;
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

/** What editors decide about an article: to publish it, to withdraw, copy or delete it. */
@Controller
class DecisionController {

    private final Articles articles;
    private final Editorial editorial;
    private final EditPresenter presenter;

    DecisionController(Articles articles, Editorial editorial, EditPresenter presenter) {
        this.articles = articles;
        this.editorial = editorial;
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
                    presenter.again(article, words.say("newsroom.desk.overtaken.publish"), actor, key, words);
                case Saved.NotReady notReady ->
                    presenter.again(
                            article,
                            notReady.lacking().stream()
                                    .map(finding -> LifePresenter.say(finding, words))
                                    .collect(Collectors.joining(" ")),
                            actor,
                            key,
                            words);
            };
        } catch (UserError error) {
            return presenter.again(article, error.say(words), actor, key, words);
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
                case "brouillon" -> editorial.unaskReview(actor, id);
                case "retirer" -> articles.withdraw(actor, id);
                case "supprimer" -> {
                    articles.delete(actor, id);
                    return Route.path(EditPresenter.LIST, words);
                }
                case "dupliquer" -> {
                    String title = words.say("write.copy.of", article.title());
                    LocalDate today = LocalDate.now(DeskList.ZONE);
                    return Route.to(
                            articles.duplicate(actor, article, title, today).id(), act, words);
                }
                default -> throw new UserError("newsroom.desk.unknown-act");
            }
            return Route.to(id, act, words);
        } catch (UserError error) {
            return presenter.again(article, error.say(words), actor, key, words);
        }
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

    private Article article(String id) {
        return articles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
