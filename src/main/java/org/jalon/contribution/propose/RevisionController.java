package org.jalon.contribution.propose;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.Contributions.Followed;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.propose.Drafts.Asking;
import org.jalon.contribution.propose.form.Own;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Serves the form in which somebody says otherwise what they proposed before. */
@Controller
class RevisionController {

    private static final String PATH = "/contributions/{token}/modifier";

    private final Contributions contributions;
    private final Drafts drafts;
    private final Sending sending;

    RevisionController(Contributions contributions, Drafts drafts, Sending sending) {
        this.contributions = contributions;
        this.drafts = drafts;
        this.sending = sending;
    }

    @GetMapping({PATH, "/en" + PATH})
    Object show(
            @PathVariable String token,
            HttpServletRequest request,
            Words words,
            Site site,
            FormKey key,
            Optional<Actor> actor) {
        Proposal proposal = proposal(token);
        return draft(proposal, token, new Asking(request, words, site, key, actor))
                .<Object>map(draft -> Answers.form(draft.with(draft.typed()
                        .with(Own.MESSAGE, List.of(proposal.content().message())))))
                .orElseGet(() -> Answers.to(words, "/contributions/" + token));
    }

    @PostMapping({PATH, "/en" + PATH})
    Object send(
            @PathVariable String token,
            HttpServletRequest request,
            Words words,
            Site site,
            FormKey key,
            Optional<Actor> actor) {
        Asking asking = new Asking(request, words, site, key, actor);
        return draft(proposal(token), token, asking)
                .map(draft -> Answers.of(sending.revise(draft.with(asking.typed()), token), words))
                .orElseGet(() -> Answers.to(words, "/contributions/" + token));
    }

    private Optional<Draft> draft(Proposal proposal, String token, Asking asking) {
        return proposal.state().isOpen() ? drafts.revising(proposal, token, asking) : Optional.empty();
    }

    private Proposal proposal(String token) {
        return contributions
                .follow(token)
                .map(Followed::proposal)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
