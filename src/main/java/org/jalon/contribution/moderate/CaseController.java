package org.jalon.contribution.moderate;

import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.contribution.Moderation;
import org.jalon.contribution.Moderation.Case;
import org.jalon.contribution.ProposalId;
import org.jalon.contribution.moderate.CasePresenter.Asked;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A proposal, and the place it may be the same as beside it. */
@Controller
class CaseController {

    private final Moderation moderation;
    private final CasePresenter presenter;
    private final ComparePresenter comparing;

    CaseController(Moderation moderation, CasePresenter presenter, ComparePresenter comparing) {
        this.moderation = moderation;
        this.presenter = presenter;
        this.comparing = comparing;
    }

    @GetMapping({"/moderation/{id}", "/en/moderation/{id}"})
    ModelAndView show(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam Map<String, String> parameters) {
        Route route = Route.read(words, parameters);
        Status status = Status.find(moderation, actor, parameters.getOrDefault(Route.AFTER, ""), route)
                .orElse(null);
        String search = parameters.getOrDefault(Candidates.TEXT, "");
        Asked asked = new Asked(actor, key, route, status, search, null, "", Map.of());
        return new ModelAndView("contribution/moderate/case", "page", presenter.page(find(actor, id), asked));
    }

    @GetMapping({"/moderation/{id}/comparer", "/en/moderation/{id}/comparer"})
    ModelAndView compare(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam Map<String, String> parameters) {
        Case found = find(actor, id);
        ComparePage page = comparing
                .find(found, parameters.getOrDefault("avec", ""), key, Route.read(words, parameters))
                .orElseThrow(CaseController::none);
        return new ModelAndView("contribution/moderate/compare", "page", page);
    }

    private Case find(Actor actor, String id) {
        return ProposalId.parse(id)
                .flatMap(known -> moderation.find(actor, known))
                .orElseThrow(CaseController::none);
    }

    /** Whether it does not exist or is not theirs, they are told the same. */
    static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
