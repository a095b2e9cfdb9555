package org.jalon.contribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.contribution.Proposal.Handling;
import org.jalon.contribution.ProposalStep.Act;
import org.jalon.contribution.Publishing.Effect;
import org.jalon.contribution.Verdict.Reason;
import org.jalon.directory.Directory;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.Undone;
import org.jalon.site.Site;
import org.jspecify.annotations.Nullable;

/** Carries out what moderators decide, and takes it back. Runs in the transaction of its caller. */
final class Verdicts {

    private final Directory directory;
    private final Publishing publishing;
    private final Progress progress;
    private final Letters letters;

    Verdicts(Directory directory, Publishing publishing, Progress progress, Letters letters) {
        this.directory = directory;
        this.publishing = publishing;
        this.progress = progress;
        this.letters = letters;
    }

    Decided carryOut(Actor actor, Proposal proposal, Verdict verdict, Site reached) {
        return switch (verdict) {
            case Verdict.Accept accept -> accept(actor, proposal, accept, reached);
            case Verdict.Refuse refuse -> close(actor, proposal, refuse.reason(), refuse.words(), reached);
            case Verdict.Ask ask -> ask(actor, proposal, ask.words(), reached);
            case Verdict.SameAs same -> sameAs(actor, proposal, same, reached);
        };
    }

    private Decided accept(Actor actor, Proposal proposal, Verdict.Accept accept, Site reached) {
        Bounds.check(accept.values());
        Effect effect = publishing.publish(proposal, accept.values(), accept.basedOn(), false);
        return switch (effect) {
            case Effect.Done done -> settle(actor, proposal, done, stateOf(proposal, accept.values()), accept, reached);
            case Effect.Stale(var fields) -> new Decided.Conflict(proposal, fields);
            case Effect.NoPlace(PlaceLookup found) -> new Decided.NoPlace(proposal, found);
        };
    }

    private Decided sameAs(Actor actor, Proposal proposal, Verdict.SameAs same, Site reached) {
        PlaceLookup keeper = directory.follow(same.keeper());
        if (!(keeper instanceof PlaceLookup.Published)) {
            return new Decided.NoPlace(proposal, keeper);
        }
        Optional<Place> place = proposal.target().place().flatMap(directory::findPublished);
        if (place.isEmpty()) {
            return close(actor, proposal, Reason.ALREADY_KNOWN, same.words(), reached);
        }
        return switch (publishing.merge(
                place.get(), same.keeper(), proposal.id().decision())) {
            case Effect.Done done ->
                settle(
                        actor,
                        proposal,
                        done,
                        proposal.kind() == ProposalKind.DUPLICATE ? ProposalState.ACCEPTED : ProposalState.PARTLY,
                        new Verdict.Accept(Map.of(), 0, same.words()),
                        reached);
            case Effect.Stale(var fields) -> new Decided.Conflict(proposal, fields);
            case Effect.NoPlace(PlaceLookup found) -> new Decided.NoPlace(proposal, found);
        };
    }

    private Decided settle(
            Actor actor,
            Proposal proposal,
            Effect.Done effect,
            ProposalState state,
            Verdict.Accept accept,
            Site reached) {
        Handling handling = handling(actor, proposal, accept);
        Act act = state == ProposalState.ACCEPTED ? Act.ACCEPTED : Act.PARTLY;
        Proposal settled = progress.published(proposal, state, effect, handling);
        return told(progress.decide(settled, act, actor, handling.words()), Optional.empty(), reached);
    }

    private Decided close(Actor actor, Proposal proposal, Reason reason, String words, Site reached) {
        Handling handling = new Handling(
                proposal.handling().assignedTo(),
                actor.account().id(),
                progress.now(),
                Bounds.clean(words).strip(),
                Map.of(),
                null);
        Proposal refused = progress.with(proposal, ProposalState.REFUSED, handling);
        return told(progress.decide(refused, Act.REFUSED, actor, reason.slug()), Optional.of(reason), reached);
    }

    private Decided ask(Actor actor, Proposal proposal, String words, Site reached) {
        String question = Bounds.clean(words).strip();
        if (question.isEmpty() || proposal.contributor().mailbox().isEmpty()) {
            throw new IllegalArgumentException("a question has words and somebody to answer");
        }
        Decided asked = progress.decide(
                progress.with(proposal, ProposalState.ASKED, proposal.handling()), Act.ASKED, actor, question);
        if (asked instanceof Decided.Done(Proposal now)) {
            letters.question(now, question, reached);
        }
        return asked;
    }

    /** Makes undone what a decision did, and lets the proposal wait again. */
    Decided takeBack(Actor actor, Proposal proposal, Site reached) {
        @Nullable Long revision = proposal.handling().revision();
        if (proposal.state() == ProposalState.WITHDRAWN) {
            return new Decided.NotUndone(proposal);
        }
        if (revision != null) {
            String decision = "undo:" + proposal.id().text();
            if (!(directory.undo(revision, decision) instanceof Undone.Done)) {
                return new Decided.NotUndone(proposal);
            }
        }
        Handling open = new Handling(proposal.handling().assignedTo(), null, null, "", Map.of(), null);
        Decided waiting =
                progress.decide(progress.with(unplaced(proposal), ProposalState.WAITING, open), Act.UNDONE, actor, "");
        if (waiting instanceof Decided.Done(Proposal now)) {
            letters.undone(now, reached);
        }
        return waiting;
    }

    /** A place that was added is not there any more. */
    private static Proposal unplaced(Proposal proposal) {
        Proposal.Target target = proposal.target();
        return proposal.kind() == ProposalKind.ADD
                ? proposal.withTarget(new Proposal.Target(null, 0, target.name(), target.inseeCode()))
                : proposal;
    }

    private Decided told(Decided decided, Optional<Reason> reason, Site reached) {
        if (decided instanceof Decided.Done(Proposal now)) {
            letters.outcome(now, reason, reached);
        }
        return decided;
    }

    private static Handling handling(Actor actor, Proposal proposal, Verdict.Accept accept) {
        return new Handling(
                proposal.handling().assignedTo(),
                actor.account().id(),
                null,
                Bounds.clean(accept.words()).strip(),
                accept.values(),
                null);
    }

    /** Whether all is published as it was proposed. */
    private static ProposalState stateOf(Proposal proposal, Map<Field, List<String>> values) {
        return values.entrySet().containsAll(proposal.content().said().entrySet())
                ? ProposalState.ACCEPTED
                : ProposalState.PARTLY;
    }
}
