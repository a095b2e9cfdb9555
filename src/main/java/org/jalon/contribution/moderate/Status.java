package org.jalon.contribution.moderate;

import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.contribution.Moderation;
import org.jalon.contribution.Moderation.Case;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalId;
import org.jalon.contribution.ProposalState;
import org.jalon.contribution.ProposalStep;
import org.jalon.site.Words;

/**
 * The line at the head of a page that says what became of the proposal before, with a button that takes it back.
 *
 * @param text in words
 * @param link to that proposal
 * @param undo where the button leads, empty when there is nothing to take back
 * @param version of that proposal
 */
public record Status(String text, String link, String undo, int version) {

    /** The line for the proposal that an address names; empty when it names none that is theirs. */
    static Optional<Status> find(Moderation moderation, Actor actor, String id, Route route) {
        return ProposalId.parse(id)
                .flatMap(known -> moderation.find(actor, known))
                .map(found -> of(found, route));
    }

    private static Status of(Case found, Route route) {
        Words words = route.words();
        Proposal proposal = found.proposal();
        boolean undoable = !proposal.state().isOpen() && proposal.state() != ProposalState.WITHDRAWN;
        return new Status(
                words.say(
                        "moderation.done."
                                + (isUntouched(found)
                                        ? "nothing"
                                        : proposal.state().slug()),
                        proposal.target().name()),
                route.proposal(proposal.id()),
                undoable ? route.act(proposal.id(), "annuler") : "",
                proposal.version());
    }

    /** Whether it waits as on the first day, rather than again. */
    private static boolean isUntouched(Case found) {
        return found.proposal().state() == ProposalState.WAITING
                && found.steps().stream().noneMatch(step -> step.act() == ProposalStep.Act.UNDONE);
    }
}
