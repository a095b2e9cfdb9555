package org.jalon.care.remind;

import java.util.Map;
import java.util.Optional;
import org.jalon.account.FormKey;
import org.jalon.care.review.Reviews;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Refuses more reminders, by the link at their end; also for the button of mail programs, which sends a form by itself. */
@Controller
class StopController {

    private final Reviews reviews;
    private final Rhythms rhythms;

    StopController(Reviews reviews, Rhythms rhythms) {
        this.reviews = reviews;
        this.rhythms = rhythms;
    }

    @GetMapping({"/revue/{token}/rappels", "/en/revue/{token}/rappels"})
    ModelAndView ask(@PathVariable String token, Words words, FormKey key) {
        find(token);
        return view(token, words, key, false);
    }

    @PostMapping({"/revue/{token}/rappels", "/en/revue/{token}/rappels"})
    ModelAndView stop(@PathVariable String token, Words words, FormKey key) {
        rhythms.choose(find(token), Rhythm.NEVER);
        return view(token, words, key, true);
    }

    /** The account of the manager whom the link reminds, also when its time is over. */
    private String find(String token) {
        return reviews.find(token)
                .flatMap(review -> Optional.ofNullable(review.accountId()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView view(String token, Words words, FormKey key, boolean done) {
        String path = "/revue/" + token + "/rappels";
        Page page = new Page(words, words.say("care.stop.title"), "", path, Page.Section.NONE, false);
        Optional<String> message = Optional.of(words.say("care.stop.done")).filter(text -> done);
        return new ModelAndView("care/stop", Map.of("page", page, "key", key, "done", message.orElse("")));
    }
}
