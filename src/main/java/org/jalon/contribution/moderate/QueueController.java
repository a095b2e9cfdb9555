package org.jalon.contribution.moderate;

import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.contribution.Moderation;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The queue of proposals, for moderators. */
@Controller
class QueueController {

    private final QueuePresenter presenter;
    private final Moderation moderation;

    QueueController(QueuePresenter presenter, Moderation moderation) {
        this.presenter = presenter;
        this.moderation = moderation;
    }

    @GetMapping({"/moderation", "/en/moderation"})
    ModelAndView show(Words words, Actor actor, FormKey key, @RequestParam Map<String, String> parameters) {
        Route route = Route.read(words, parameters);
        Status status = Status.find(moderation, actor, parameters.getOrDefault(Route.AFTER, ""), route)
                .orElse(null);
        QueuePage page = presenter.page(actor, key, route, parameters.getOrDefault(Route.CURSOR, ""), status);
        return new ModelAndView("contribution/moderate/queue", "page", page);
    }
}
