package org.jalon.contribution;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.contribution.Proposal.Handling;
import org.jalon.contribution.ProposalStep.Act;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Place;
import org.jalon.site.Site;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * What moderators do with proposals of their territories. Each act is one transaction: the directory, the proposal, its history,
 * the audit trail and the mail to the contributor change together or not at all.
 */
public final class Moderation {

    private final Database database;
    private final Progress progress;
    private final StepTable steps;
    private final Directory directory;
    private final Verdicts verdicts;
    private final Access access;
    private final AuditTrail audit;
    private final Gazetteer gazetteer;

    Moderation(
            Database database,
            Progress progress,
            Directory directory,
            Verdicts verdicts,
            Access access,
            AuditTrail audit,
            Gazetteer gazetteer) {
        this.database = database;
        this.progress = progress;
        this.directory = directory;
        this.verdicts = verdicts;
        this.access = access;
        this.audit = audit;
        this.gazetteer = gazetteer;
        steps = new StepTable(database);
    }

    /**
     * A proposal as a moderator looks at it.
     *
     * @param proposal as it is now
     * @param place it is about as it is now, through merges; empty for one to be added or that is not published any more
     * @param comparison of what it says with what is published now
     * @param steps so far, oldest first
     */
    public record Case(Proposal proposal, Optional<Place> place, Comparison comparison, List<ProposalStep> steps) {

        public Case {
            steps = List.copyOf(steps);
        }
    }

    /** The case of this id; empty when there is none, or it is not this moderator's. */
    public Optional<Case> find(Actor actor, ProposalId id) {
        return progress.find(id).filter(proposal -> isTheirs(actor, proposal)).map(proposal -> {
            Optional<Place> place = proposal.target().place().flatMap(directory::findPublished);
            Facts now = place.map(Place::facts).orElse(Facts.NONE);
            return new Case(proposal, place, Comparison.of(proposal.content(), now), steps.of(id));
        });
    }

    /**
     * Decides on an open proposal.
     *
     * @param version of the proposal that the moderator saw
     * @param reached the site as the moderator reached it
     */
    public Decided decide(Actor actor, ProposalId id, int version, Verdict verdict, Site reached) {
        return act(actor, id, version, proposal -> proposal.state().isOpen(), proposal -> {
            Decided decided = verdicts.carryOut(actor, proposal, verdict, reached);
            if (decided instanceof Decided.Done) {
                audit.note(actor, "contribution.act." + name(verdict), id.text(), Map.of("lieu", place(proposal)));
            }
            return decided;
        });
    }

    /** Takes back what was decided, in the directory too, and lets it wait again. Works also on what a rule decided. */
    public Decided undo(Actor actor, ProposalId id, int version, Site reached) {
        return act(actor, id, version, proposal -> !proposal.state().isOpen(), proposal -> {
            Decided decided = verdicts.takeBack(actor, proposal, reached);
            if (decided instanceof Decided.Done) {
                audit.note(actor, "contribution.act.undo", id.text(), Map.of("lieu", place(proposal)));
            }
            return decided;
        });
    }

    /** Takes an open proposal on, so that colleagues see that somebody looks into it. */
    public Decided assign(Actor actor, ProposalId id, int version) {
        return assign(actor, id, version, actor.account().id(), Act.ASSIGNED);
    }

    /** Lays it down again. */
    public Decided release(Actor actor, ProposalId id, int version) {
        return assign(actor, id, version, null, Act.RELEASED);
    }

    private Decided assign(Actor actor, ProposalId id, int version, @Nullable String account, Act act) {
        return act(actor, id, version, proposal -> proposal.state().isOpen(), proposal -> {
            Handling old = proposal.handling();
            Handling taken = new Handling(
                    account, old.decidedBy(), old.decidedAt(), old.words(), old.published(), old.revision());
            return progress.decide(progress.with(proposal, proposal.state(), taken), act, actor, "");
        });
    }

    private Decided act(
            Actor actor, ProposalId id, int version, Predicate<Proposal> condition, Function<Proposal, Decided> work) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            Optional<Proposal> found = progress.find(id).filter(proposal -> isTheirs(actor, proposal));
            if (found.isEmpty()) {
                return new Decided.NotFound();
            }
            Proposal proposal = found.get();
            if (proposal.version() != version || !condition.test(proposal)) {
                return new Decided.Overtaken(proposal);
            }
            Decided decided = work.apply(proposal);
            if (!(decided instanceof Decided.Done)) {
                status.setRollbackOnly();
            }
            return decided;
        }));
    }

    private boolean isTheirs(Actor actor, Proposal proposal) {
        return gazetteer
                .findCommune(proposal.target().inseeCode())
                .filter(commune -> access.may(actor, Role.MODERATOR, commune))
                .isPresent();
    }

    private static String place(Proposal proposal) {
        return proposal.target().place().map(Object::toString).orElse("");
    }

    private static String name(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accept accept -> "accept";
            case Verdict.Refuse refuse -> "refuse";
            case Verdict.Ask ask -> "ask";
            case Verdict.SameAs same -> "same-as";
        };
    }
}
