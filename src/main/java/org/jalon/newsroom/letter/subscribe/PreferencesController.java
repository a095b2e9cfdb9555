package org.jalon.newsroom.letter.subscribe;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.FormKey;
import org.jalon.newsroom.letter.Subscriber;
import org.jalon.newsroom.letter.Subscriptions;
import org.jalon.newsroom.letter.subscribe.ChoicePresenter.Chosen;
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

/** Where subscribers change what they get, by the link at the end of each letter and without an account. */
@Controller
class PreferencesController {

    static final String PATH = "/lettre/preferences/";
    static final String CONFIRMED = "confirme";

    private final Subscriptions subscriptions;
    private final ChoicePresenter choices;
    private final NoticePresenter notices;

    PreferencesController(Subscriptions subscriptions, ChoicePresenter choices, NoticePresenter notices) {
        this.subscriptions = subscriptions;
        this.choices = choices;
        this.notices = notices;
    }

    @GetMapping({PATH + "{token}", "/en" + PATH + "{token}"})
    ModelAndView show(
            @PathVariable String token, Words words, FormKey key, @RequestParam(defaultValue = "") String fait) {
        Optional<Subscriber> subscriber = find(token);
        return subscriber
                .map(one -> view(
                        notices.preferences(
                                words,
                                key,
                                token,
                                one,
                                choices.chosen(one.choices(), words),
                                words.find("letter.preferences.done." + fait).orElse("")),
                        HttpStatus.OK))
                .orElseGet(() -> left(token, words, key));
    }

    @PostMapping({PATH + "{token}", "/en" + PATH + "{token}"})
    Object change(
            @PathVariable String token, Words words, FormKey key, @RequestParam MultiValueMap<String, String> form) {
        Optional<Subscriber> subscriber = find(token);
        if (subscriber.isEmpty()) {
            return left(token, words, key);
        }
        Chosen chosen = choices.read(TypedChoices.of(form), words);
        if (chosen.fields().isWrong()) {
            return view(
                    notices.preferences(words, key, token, subscriber.get(), chosen.fields(), ""),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        subscriptions.change(token, chosen.choices());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(PATH + token) + "?fait=change"))
                .build();
    }

    private Optional<Subscriber> find(String token) {
        if (!subscriptions.knows(token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return subscriptions.find(token);
    }

    private ModelAndView left(String token, Words words, FormKey key) {
        return new ModelAndView("newsroom/letter/notice", "page", notices.left(words, key, token));
    }

    private static ModelAndView view(SubscribePages.Preferences page, HttpStatus status) {
        return new ModelAndView("newsroom/letter/preferences", Map.of("page", page), status);
    }
}
