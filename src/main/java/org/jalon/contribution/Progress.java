package org.jalon.contribution;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.contribution.Proposal.Handling;
import org.jalon.storage.Database;

/** Takes proposals from one state to the next, with a step for each; whoever comes second is told so. */
final class Progress {

    private final Database database;
    private final ProposalTable proposals;
    private final StepTable steps;
    private final Clock clock;

    Progress(Database database, Clock clock) {
        this.database = database;
        proposals = new ProposalTable(database);
        steps = new StepTable(database);
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<Proposal> find(ProposalId id) {
        return proposals.find(id);
    }

    Proposal get(ProposalId id) {
        return find(id).orElseThrow();
    }

    void begin(ProposalId id, String actor) {
        steps.add(id, new ProposalStep(clock.instant(), ProposalStep.Act.RECEIVED, actor, ""));
    }

    /**
     * Stores a proposal that was changed, and the step that changed it.
     *
     * @return the proposal as it is now, or empty when somebody else took a step since it was read
     */
    Optional<Proposal> step(Proposal changed, ProposalStep.Act act, String actor, String words) {
        if (!proposals.update(changed)) {
            return Optional.empty();
        }
        steps.add(changed.id(), new ProposalStep(clock.instant(), act, actor, words));
        return Optional.of(get(changed.id()));
    }

    /** Takes a step of the contributor's in a transaction of its own; the proposal as it is now, whoever was faster. */
    Proposal take(Proposal changed, ProposalStep.Act act, String words) {
        return Objects.requireNonNull(database.transaction()
                .execute(status -> step(changed, act, "", words).orElseGet(() -> get(changed.id()))));
    }

    /** Takes a step of a moderator's, who is told when somebody else was faster. */
    Decided decide(Proposal changed, ProposalStep.Act act, Actor actor, String words) {
        return step(changed, act, actor.account().id(), words)
                .<Decided>map(Decided.Done::new)
                .orElseGet(() -> new Decided.Overtaken(get(changed.id())));
    }

    /** The proposal in another state. */
    Proposal with(Proposal proposal, ProposalState state, Handling handling) {
        return proposal.withState(state, handling, clock.instant());
    }

    /** The proposal with what a rule or a person published of it. */
    Proposal published(Proposal proposal, ProposalState state, Publishing.Effect.Done effect, Handling decided) {
        Proposal.Target target = proposal.target();
        Handling handling = new Handling(
                decided.assignedTo(),
                decided.decidedBy(),
                clock.instant(),
                decided.words(),
                decided.published(),
                effect.revision());
        Proposal settled = proposal.kind() == ProposalKind.ADD
                ? proposal.withTarget(
                        new Proposal.Target(effect.place(), target.basedOn(), target.name(), target.inseeCode()))
                : proposal;
        return with(settled, state, handling);
    }
}
