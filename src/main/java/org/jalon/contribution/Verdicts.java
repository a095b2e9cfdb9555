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
            case Effect.Done done ->
                settle(proposal, done, stateOf(proposal, accept.values()), handling(actor, proposal, accept), reached);
            case Effect.Stale(var fields) -> new Decided.Conflict(proposal, fields);
            case Effect.NoPlace(PlaceLookup found) -> new Decided.NoPlace(proposal, found);
        };
    }

    private Decided sameAs(Actor actor, Proposal proposal, Verdict.SameAs same, Site reached) {
        PlaceLookup keeper = publishing.follow(same.keeper());
        if (!(keeper instanceof PlaceLookup.Published)) {
            return new Decided.NoPlace(proposal, keeper);
        }
        Optional<Place> place = publishing.published(proposal.target().placeId());
        if (place.isEmpty()) {
            return close(actor, proposal, Reason.ALREADY_KNOWN, same.words(), reached);
        }
        return switch (publishing.merge(
                place.get(), Optional.of(same.keeper()), proposal.id().decision())) {
            case Effect.Done done ->
                settle(
                        proposal,
                        done,
                        proposal.kind() == ProposalKind.DUPLICATE ? ProposalState.ACCEPTED : ProposalState.PARTLY,
                        handling(actor, proposal, new Verdict.Accept(Map.of(), 0, same.words())),
                        reached);
            case Effect.Stale(var fields) -> new Decided.Conflict(proposal, fields);
            case Effect.NoPlace(PlaceLookup found) -> new Decided.NoPlace(proposal, found);
        };
    }

    private Decided settle(
            Proposal proposal, Effect.Done effect, ProposalState state, Handling handling, Site reached) {
        Act act = state == ProposalState.ACCEPTED ? Act.ACCEPTED : Act.PARTLY;
        Proposal settled = progress.published(proposal, state, effect, handling);
        return told(progress.step(settled, act, by(handling), handling.words()), proposal, Optional.empty(), reached);
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
        return told(
                progress.step(refused, Act.REFUSED, actor.account().id(), reason.slug()),
                proposal,
                Optional.of(reason),
                reached);
    }

    private Decided ask(Actor actor, Proposal proposal, String words, Site reached) {
        String question = Bounds.clean(words).strip();
        if (question.isEmpty() || proposal.contributor().mailbox().isEmpty()) {
            throw new IllegalArgumentException("a question has words and somebody to answer");
        }
        Optional<Proposal> asked = progress.step(
                progress.with(proposal, ProposalState.ASKED, proposal.handling()),
                Act.ASKED,
                actor.account().id(),
                question);
        asked.ifPresent(now -> letters.question(now, question, reached));
        return asked.<Decided>map(Decided.Done::new)
                .orElseGet(() -> new Decided.Overtaken(progress.get(proposal.id())));
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
        Optional<Proposal> waiting = progress.step(
                progress.with(unplaced(proposal), ProposalState.WAITING, open),
                Act.UNDONE,
                actor.account().id(),
                "");
        waiting.ifPresent(now -> letters.undone(now, reached));
        return waiting.<Decided>map(Decided.Done::new)
                .orElseGet(() -> new Decided.Overtaken(progress.get(proposal.id())));
    }

    /** A place that was added is not there any more. */
    private static Proposal unplaced(Proposal proposal) {
        Proposal.Target target = proposal.target();
        return proposal.kind() == ProposalKind.ADD
                ? proposal.withTarget(new Proposal.Target(null, 0, target.name(), target.inseeCode()))
                : proposal;
    }

    private Decided told(Optional<Proposal> stored, Proposal before, Optional<Reason> reason, Site reached) {
        stored.ifPresent(proposal -> letters.outcome(proposal, reason, reached));
        return stored.<Decided>map(Decided.Done::new).orElseGet(() -> new Decided.Overtaken(progress.get(before.id())));
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

    private static String by(Handling handling) {
        return java.util.Objects.requireNonNull(handling.decidedBy());
    }

    /** Whether all is published as it was proposed. */
    private static ProposalState stateOf(Proposal proposal, Map<Field, List<String>> values) {
        return values.entrySet().containsAll(proposal.content().said().entrySet())
                ? ProposalState.ACCEPTED
                : ProposalState.PARTLY;
    }
}
