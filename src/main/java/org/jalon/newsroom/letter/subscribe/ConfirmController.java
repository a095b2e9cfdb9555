package org.jalon.newsroom.letter.subscribe;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.FormKey;
import org.jalon.newsroom.letter.Subscriptions;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The link of the mail that asks whether somebody wants letters. Opening it changes nothing: programs open links, too. */
@Controller
class ConfirmController {

    private static final String PATH = "/lettre/confirmer/";

    private final Subscriptions subscriptions;
    private final NoticePresenter notices;

    ConfirmController(Subscriptions subscriptions, NoticePresenter notices) {
        this.subscriptions = subscriptions;
        this.notices = notices;
    }

    @GetMapping({PATH + "{token}", "/en" + PATH + "{token}"})
    ModelAndView show(@PathVariable String token, Words words, FormKey key) {
        return subscriptions
                .pending(token)
                .map(request -> view(notices.confirm(words, key, PATH + token, request.choices()), HttpStatus.OK))
                .orElseGet(() -> over(token, words, key));
    }

    @PostMapping({PATH + "{token}", "/en" + PATH + "{token}"})
    Object confirm(@PathVariable String token, Words words, FormKey key) {
        Optional<String> own = subscriptions.confirm(token);
        if (own.isEmpty()) {
            return over(token, words, key);
        }
        String path = words.language().path(PreferencesController.PATH + own.get());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path + "?fait=" + PreferencesController.CONFIRMED))
                .build();
    }

    private ModelAndView over(String token, Words words, FormKey key) {
        return view(notices.over(words, key, PATH + token), HttpStatus.GONE);
    }

    private static ModelAndView view(SubscribePages.Notice page, HttpStatus status) {
        return new ModelAndView("newsroom/letter/notice", Map.of("page", page), status);
    }
}
