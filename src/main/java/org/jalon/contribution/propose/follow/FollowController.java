package org.jalon.contribution.propose.follow;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.FormKey;
import org.jalon.contribution.Bounds;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalState;
import org.jalon.contribution.propose.form.Tidy;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Serves the page of a proposal to who holds its link. Reading it changes nothing: mail programs open links by themselves. */
@Controller
class FollowController {

    private static final String PATH = "/contributions/{token}";

    private final Contributions contributions;

    FollowController(Contributions contributions) {
        this.contributions = contributions;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String fait,
            HttpServletResponse response,
            Words words,
            FormKey key) {
        Secrecy.keep(response);
        FollowPage page = contributions
                .follow(token)
                .map(followed -> new FollowPresenter(words, key, token, followed).page(fait))
                .orElseThrow(FollowController::notFound);
        return new ModelAndView("contribution/follow/proposal", "page", page);
    }

    /** What programs are shown that fill in every field of a form. */
    @GetMapping({"/contributions/merci", "/en/contributions/merci"})
    ModelAndView thank(Words words) {
        Page head = new Page(
                words, words.say("propose.follow.thanks"), "", "/contributions/merci", Page.Section.NONE, false);
        return new ModelAndView("contribution/follow/thanks", "head", head);
    }

    @PostMapping({PATH + "/retirer", "/en" + PATH + "/retirer"})
    Object withdraw(@PathVariable String token, Words words, FormKey key) {
        if (key.stale()) {
            return back(token, "", words);
        }
        Optional<Proposal> proposal = contributions.withdraw(token);
        boolean withdrawn =
                proposal.filter(one -> one.state() == ProposalState.WITHDRAWN).isPresent();
        return done(proposal, token, withdrawn ? "retire" : "tard", words);
    }

    @PostMapping({PATH + "/repondre", "/en" + PATH + "/repondre"})
    Object answer(
            @PathVariable String token, @RequestParam(defaultValue = "") String message, Words words, FormKey key) {
        String text = Tidy.text(message);
        String slip = text.isEmpty()
                ? words.say("propose.slip.message")
                : text.length() > Bounds.LONGEST_MESSAGE
                        ? words.say("propose.slip.long", Bounds.LONGEST_MESSAGE, text.length())
                        : key.stale() ? words.say("propose.notice.stale") : "";
        if (slip.isEmpty()) {
            Optional<Proposal> proposal = contributions.answer(token, text);
            boolean open = proposal.filter(one -> one.state().isOpen()).isPresent();
            return open || proposal.isEmpty()
                    ? done(proposal, token, "repondu", words)
                    : again(token, message, words.say("propose.follow.late"), HttpStatus.CONFLICT, words, key);
        }
        return again(token, message, slip, HttpStatus.UNPROCESSABLE_CONTENT, words, key);
    }

    private ModelAndView again(String token, String message, String slip, HttpStatus status, Words words, FormKey key) {
        FollowPage page = contributions
                .follow(token)
                .map(followed -> new FollowPresenter(words, key, token, followed).again(message, slip))
                .orElseThrow(FollowController::notFound);
        return new ModelAndView("contribution/follow/proposal", Map.of("page", page), status);
    }

    @PostMapping({PATH + "/confirmer", "/en" + PATH + "/confirmer"})
    Object confirm(@PathVariable String token, Words words, FormKey key) {
        return key.stale() ? back(token, "", words) : done(contributions.confirm(token), token, "confirme", words);
    }

    private static Object done(Optional<Proposal> proposal, String token, String done, Words words) {
        return proposal.map(changed -> back(token, done, words)).orElseThrow(FollowController::notFound);
    }

    private static ResponseEntity<Void> back(String token, String done, Words words) {
        String path = "/contributions/" + token + (done.isEmpty() ? "" : "?fait=" + done);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(path)))
                .build();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
