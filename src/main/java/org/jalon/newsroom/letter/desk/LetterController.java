package org.jalon.newsroom.letter.desk;

import java.net.URI;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.NewsLetter.State;
import org.jalon.newsroom.letter.desk.LetterPresenter.Notice;
import org.jalon.newsroom.letter.send.Dispatch;
import org.jalon.newsroom.letter.subscribe.ChoiceFields;
import org.jalon.newsroom.letter.subscribe.ChoicePresenter;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One letter: written, tried, sent, followed. */
@Controller
class LetterController {

    private static final String PATH = LetterPresenter.PATH + "/{id}";

    private final Letters letters;
    private final Acts acts;
    private final Dispatch dispatch;
    private final ChoicePresenter choices;
    private final LetterPresenter presenter;

    LetterController(
            Letters letters, Acts acts, Dispatch dispatch, ChoicePresenter choices, LetterPresenter presenter) {
        this.letters = letters;
        this.acts = acts;
        this.dispatch = dispatch;
        this.choices = choices;
        this.presenter = presenter;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String fait) {
        NewsLetter letter = find(id);
        Notice notice = new Notice(words.find("letter.done." + fait).orElse(""), false);
        return letter.state() == State.DRAFT
                ? draft(letter, q, choices.chosen(letter.target(), words), notice, words, actor, key)
                : follow(letter, notice, words, key);
    }

    @PostMapping({PATH, "/en" + PATH})
    Object act(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            Site reached,
            @RequestParam MultiValueMap<String, String> form) {
        NewsLetter letter = find(id);
        return switch (acts.act(letter, form, actor, reached, words)) {
            case Acts.Done(String path) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(words.language().path(path)))
                        .build();
            case Acts.Again(NewsLetter typed, ChoiceFields target, String error) ->
                typed.state() == State.DRAFT
                        ? draft(typed, "", target, new Notice(error, true), words, actor, key)
                        : follow(typed, new Notice(error, true), words, key);
        };
    }

    private NewsLetter find(String id) {
        return letters.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView draft(
            NewsLetter letter,
            String search,
            ChoiceFields target,
            Notice notice,
            Words words,
            Actor actor,
            FormKey key) {
        boolean maySend = letters.maySend(actor, letter.target());
        return view(
                "newsroom/letter/draft",
                presenter.draft(letter, search, target, dispatch.count(letter), maySend, notice, words, key),
                notice);
    }

    private ModelAndView follow(NewsLetter letter, Notice notice, Words words, FormKey key) {
        return view("newsroom/letter/follow", presenter.follow(letter, notice, words, key), notice);
    }

    private static ModelAndView view(String template, Record page, Notice notice) {
        return new ModelAndView(
                template, Map.of("page", page), notice.wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
