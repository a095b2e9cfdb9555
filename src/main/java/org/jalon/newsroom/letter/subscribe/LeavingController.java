package org.jalon.newsroom.letter.subscribe;

import org.jalon.account.FormKey;
import org.jalon.mail.LeavingMailed;
import org.jalon.newsroom.letter.Subscriptions;
import org.jalon.site.Words;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where subscribers leave, with one button. Mail programs send its form themselves (RFC 8058): no session and no key, as the token
 * of the link is the secret. Opening the page changes nothing, since programs open links too.
 */
@Controller
class LeavingController {

    static final String PATH = "/lettre/desabonnement/";

    private final Subscriptions subscriptions;
    private final NoticePresenter notices;

    LeavingController(Subscriptions subscriptions, NoticePresenter notices) {
        this.subscriptions = subscriptions;
        this.notices = notices;
    }

    @GetMapping({PATH + "{token}", "/en" + PATH + "{token}"})
    ModelAndView ask(@PathVariable String token, Words words, FormKey key) {
        check(token);
        return view(
                subscriptions.find(token).isPresent()
                        ? notices.leave(words, key, token)
                        : notices.left(words, key, token));
    }

    @PostMapping({PATH + "{token}", "/en" + PATH + "{token}"})
    ModelAndView leave(@PathVariable String token, Words words, FormKey key) {
        check(token);
        subscriptions.leave(token);
        return view(notices.left(words, key, token));
    }

    /** The same for mail programs that write a mail. */
    @EventListener
    void leave(LeavingMailed mailed) {
        subscriptions.leave(mailed.token());
    }

    private void check(String token) {
        if (!subscriptions.knows(token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static ModelAndView view(SubscribePages.Notice page) {
        return new ModelAndView("newsroom/letter/notice", "page", page);
    }
}
