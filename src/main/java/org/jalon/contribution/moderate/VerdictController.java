package org.jalon.contribution.moderate;

import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what moderators do with a proposal. */
@Controller
class VerdictController {

    private final Desk desk;

    VerdictController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping({"/moderation/{id}/{act}", "/en/moderation/{id}/{act}"})
    Object act(
            @PathVariable String id,
            @PathVariable String act,
            Words words,
            Actor actor,
            FormKey key,
            Site reached,
            @RequestParam MultiValueMap<String, String> sent) {
        Route route = Route.read(words, sent.toSingleValueMap());
        return desk.act(id, Typed.read(act, sent), new Desk.Moderator(actor, key, route, reached));
    }
}
