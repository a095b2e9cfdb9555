package org.jalon.contribution.propose;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jalon.account.Secrets;
import org.jalon.coherence.Finding;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.Submission;
import org.jalon.contribution.Submitted;
import org.jalon.contribution.propose.form.ProposalForm;
import org.jalon.contribution.propose.form.Typed;
import org.jalon.contribution.propose.form.TypedProposal;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What happens when a form is sent. Whatever does, nothing that was typed is lost. */
final class Sending {

    /** Where programs that fill in everything are led. */
    static final String THANKS = "/contributions/merci";

    private final Contributions contributions;

    Sending(Contributions contributions) {
        this.contributions = contributions;
    }

    Sent send(Draft draft) {
        Typed typed = draft.typed();
        Words words = draft.words();
        if (!typed.text(Draft.TRAP).isEmpty()) {
            return new Sent.Done(THANKS);
        }
        if (draft.key().stale()) {
            return again(draft, words.say("propose.notice.stale"), HttpStatus.FORBIDDEN);
        }
        boolean wasSignedIn = !typed.text(Draft.SIGNED_IN).isEmpty();
        if (wasSignedIn && draft.actor().isEmpty()) {
            return again(draft, words.say("propose.notice.signed-out"), HttpStatus.OK);
        }
        return ProposalForm.isStep(typed) ? again(draft, "", HttpStatus.OK) : check(draft);
    }

    private Sent check(Draft draft) {
        return check(draft, proposal -> submit(draft, proposal));
    }

    private Sent check(Draft draft, Function<TypedProposal, Sent> then) {
        TypedProposal proposal = draft.form().parse(draft.typed());
        Review review = review(draft, proposal);
        if (!review.slips().isEmpty()) {
            return new Sent.Again(FormPages.of(draft, "", review), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return review.hasNew(draft.typed().all(Draft.SEEN))
                ? new Sent.Again(FormPages.of(draft, "", review), HttpStatus.OK)
                : then.apply(proposal);
    }

    /** The same for what was proposed before. */
    Sent revise(Draft draft, String token) {
        Words words = draft.words();
        if (draft.key().stale()) {
            return again(draft, words.say("propose.notice.stale"), HttpStatus.FORBIDDEN);
        }
        return ProposalForm.isStep(draft.typed())
                ? again(draft, "", HttpStatus.OK)
                : check(draft, proposal -> revise(draft, token, proposal));
    }

    private Sent revise(Draft draft, String token, TypedProposal proposal) {
        if (proposal.said().isEmpty() && proposal.message().isEmpty()) {
            return again(draft, draft.words().say("propose.notice.nothing-new"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return contributions
                .revise(token, proposal.said(), proposal.message())
                .map(submitted -> outcome(draft, proposal, submitted, "/contributions/" + token + "?fait=modifie"))
                .orElseGet(() -> again(draft, draft.words().say("propose.notice.no-place"), HttpStatus.CONFLICT));
    }

    /** What the checks say of a form now. */
    Review review(Draft draft, TypedProposal proposal) {
        boolean silent = draft.place() != null && proposal.said().isEmpty();
        List<Finding> findings = silent ? List.of() : contributions.check(id(draft), proposal.said());
        return Review.of(proposal, findings, draft.words());
    }

    private Sent submit(Draft draft, TypedProposal proposal) {
        Submission submission = new Submission(
                sendingKey(draft, proposal),
                proposal.kind(),
                id(draft),
                draft.basedOn(),
                proposal.said(),
                proposal.sameAs(),
                proposal.message(),
                proposal.address(),
                draft.sender());
        Submitted submitted = contributions.submit(submission);
        String path = submitted instanceof Submitted.Received received ? "/contributions/" + received.token() : "";
        return outcome(draft, proposal, submitted, path);
    }

    /** @param path where it leads once it was received */
    private static Sent outcome(Draft draft, TypedProposal proposal, Submitted submitted, String path) {
        Words words = draft.words();
        return switch (submitted) {
            case Submitted.Received unused -> new Sent.Done(path);
            case Submitted.Blocked(List<Finding> findings) ->
                new Sent.Again(
                        FormPages.of(draft, "", Review.of(proposal, findings, words)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Submitted.NothingNew unused ->
                again(draft, words.say("propose.notice.nothing-new"), HttpStatus.UNPROCESSABLE_CONTENT);
            case Submitted.TooMany(Submitted.Limit limit) -> tooMany(draft, limit);
            case Submitted.NoPlace unused -> again(draft, words.say("propose.notice.no-place"), HttpStatus.CONFLICT);
        };
    }

    private static Sent tooMany(Draft draft, Submitted.Limit limit) {
        Words words = draft.words();
        String contact = draft.sender().reached().contact();
        String why = words.say("propose.notice.too-many." + limit.name().toLowerCase(Locale.ROOT));
        String what = contact.isEmpty()
                ? words.say("propose.notice.later")
                : words.say("propose.notice.later-or-write", contact);
        return again(draft, why + " " + what, HttpStatus.TOO_MANY_REQUESTS);
    }

    private static Sent again(Draft draft, String notice, HttpStatus status) {
        return new Sent.Again(FormPages.of(draft, notice, Review.NOTHING), status);
    }

    private static @Nullable PlaceId id(Draft draft) {
        return draft.about().map(Place::id).orElse(null);
    }

    /** The same form sent twice with the same content has the same one; who comes back and changes something sends anew. */
    private static String sendingKey(Draft draft, TypedProposal proposal) {
        return Secrets.hash(String.join(
                "\n",
                draft.typed().text(Draft.SENDING_KEY),
                draft.path(),
                proposal.kind().name(),
                proposal.said().toString(),
                String.valueOf(proposal.sameAs()),
                proposal.message(),
                String.valueOf(proposal.address())));
    }
}
