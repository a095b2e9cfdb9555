package org.jalon.newsroom.article.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.ArticleVersion;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.article.Saved;
import org.jalon.site.Site;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where editors write: a form that shows a preview, or saves a version. */
@Controller
class EditController {

    static final String NEW = "/redaction/articles/nouveau";
    static final String ONE = "/redaction/articles/{id}";

    private final Articles articles;
    private final ArticleForms forms;
    private final ArticlePicking picking;
    private final EditPresenter presenter;

    EditController(Articles articles, ArticleForms forms, ArticlePicking picking, EditPresenter presenter) {
        this.articles = articles;
        this.forms = forms;
        this.picking = picking;
        this.presenter = presenter;
    }

    @GetMapping({NEW, "/en" + NEW})
    ModelAndView begin(Words words, Actor actor, FormKey key) {
        return view(
                null,
                Shown.of(new TypedArticle(new LinkedMultiValueMap<>()), "", false),
                actor,
                key,
                words,
                HttpStatus.OK);
    }

    @PostMapping({NEW, "/en" + NEW})
    ModelAndView create(
            Words words,
            Site site,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files) {
        return take(null, new TypedArticle(fields), files, site, actor, key, words);
    }

    @GetMapping({ONE, "/en" + ONE})
    ModelAndView edit(
            @PathVariable String id,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Words words,
            Actor actor,
            FormKey key) {
        Article article = article(id);
        ArticleVersion newest = articles.newest(article);
        String said = words.find("newsroom.desk.done." + done).orElse("");
        return view(
                article,
                Shown.of(forms.typed(newest.content(), newest.number()), said, false),
                actor,
                key,
                words,
                HttpStatus.OK);
    }

    @PostMapping({ONE, "/en" + ONE})
    ModelAndView save(
            @PathVariable String id,
            Words words,
            Site site,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files) {
        return take(article(id), new TypedArticle(fields), files, site, actor, key, words);
    }

    private ModelAndView take(
            @Nullable Article article,
            TypedArticle sent,
            MultiValueMap<String, MultipartFile> files,
            Site site,
            Actor actor,
            FormKey key,
            Words words) {
        if (key.stale()) {
            return view(
                    article, Shown.of(sent, words.say("newsroom.desk.stale"), true), actor, key, words, HttpStatus.OK);
        }
        ArticlePicking.Picked picked = picking.take(sent, files, actor, words);
        TypedArticle typed = picked.typed();
        ArticleForms.Read read = forms.read(typed, LocalDate.now(DeskList.ZONE));
        if (ArticlePicking.isAsked(sent)) {
            return view(article, Shown.picking(picked), actor, key, words, HttpStatus.OK);
        }
        if (typed.get("faire").equals("apercu")) {
            Shown shown = Shown.of(typed, "", false).with(presenter.preview(read.content(), site, words), read.slips());
            return view(article, shown, actor, key, words, HttpStatus.OK);
        }
        if (!read.slips().isEmpty() || picked.isWrong()) {
            Shown shown = Shown.picking(picked).withSlips(read.slips(), words.say("newsroom.desk.slips"));
            return view(article, shown, actor, key, words, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            Saved saved = article == null
                    ? new Saved.Done(articles.create(actor, read.content()))
                    : articles.save(actor, article.id(), typed.seen(), read.content(), typed.get(TypedArticle.REMARK));
            return switch (saved) {
                case Saved.Done done -> Route.to(done.article().id(), "enregistrer", words);
                case Saved.Overtaken overtaken -> overtaken(article, typed, overtaken, actor, key, words);
                case Saved.NotReady never -> throw new IllegalStateException("saving asks for nothing: " + never);
            };
        } catch (UserError error) {
            return view(
                    article,
                    Shown.of(typed, error.say(words), true),
                    actor,
                    key,
                    words,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** What was written stays in the form, now begun from the newer version: saving again keeps both as versions. */
    private ModelAndView overtaken(
            @Nullable Article article,
            TypedArticle typed,
            Saved.Overtaken overtaken,
            Actor actor,
            FormKey key,
            Words words) {
        Shown shown =
                Shown.of(typed, words.say("newsroom.desk.overtaken"), true).overtakenBy(overtaken.newest());
        return view(article, shown, actor, key, words, HttpStatus.CONFLICT);
    }

    private ModelAndView view(
            @Nullable Article article, Shown shown, Actor actor, FormKey key, Words words, HttpStatus status) {
        ModelAndView view =
                new ModelAndView("newsroom/desk/edit", "page", presenter.page(article, shown, actor, key, words));
        view.setStatus(status);
        return view;
    }

    private Article article(String id) {
        Optional<Article> article = articles.find(id);
        return article.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
