package org.jalon.contribution.propose;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.contribution.propose.Drafts.Asking;
import org.jalon.contribution.propose.form.Starting;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Serves the form in which anybody adds a place. */
@Controller
class AdditionController {

    private static final String PATH = "/proposer";
    private static final String ALIKE = "/proposer/ressemblances";
    private static final String WHERE = "/proposer/position";

    private final Drafts drafts;
    private final Sending sending;
    private final Gazetteer gazetteer;

    AdditionController(Drafts drafts, Sending sending, Gazetteer gazetteer) {
        this.drafts = drafts;
        this.sending = sending;
        this.gazetteer = gazetteer;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(HttpServletRequest request, Words words, Site site, FormKey key, Optional<Actor> actor) {
        Draft draft = drafts.adding(new Asking(request, words, site, key, actor));
        Draft begun = draft.begun();
        return Answers.form(begun.with(begun.typed().and(Starting.at(draft.typed(), gazetteer))));
    }

    @PostMapping({PATH, "/en" + PATH})
    Object send(HttpServletRequest request, Words words, Site site, FormKey key, Optional<Actor> actor) {
        return Answers.of(sending.send(drafts.adding(new Asking(request, words, site, key, actor))), words);
    }

    /** The places that what was typed so far resembles, as a part of the page. */
    @GetMapping({ALIKE, "/en" + ALIKE})
    ModelAndView alike(HttpServletRequest request, Words words, Site site, FormKey key, Optional<Actor> actor) {
        Draft draft = drafts.adding(new Asking(request, words, site, key, actor));
        Review review = sending.review(draft, draft.form().parse(draft.typed()));
        List<ProposalPage.AlikeLinks> alike = review.alike().stream()
                .map(one -> FormPages.alikeLinks(one, words))
                .toList();
        ModelAndView part = new ModelAndView("contribution/propose/alike", "words", words);
        part.addObject("alike", alike);
        return part;
    }

    /** Where the form would put what was typed so far; no content when nothing says where. */
    @GetMapping({WHERE, "/en" + WHERE})
    ResponseEntity<Whereabouts> where(
            HttpServletRequest request, Words words, Site site, FormKey key, Optional<Actor> actor) {
        Draft draft = drafts.adding(new Asking(request, words, site, key, actor));
        return Whereabouts.of(draft.form().parse(draft.typed()))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
