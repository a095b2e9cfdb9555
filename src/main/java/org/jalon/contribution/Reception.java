package org.jalon.contribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.coherence.Finding;
import org.jalon.contribution.Proposal.Contributor;
import org.jalon.contribution.Proposal.Handling;
import org.jalon.contribution.Proposal.Target;
import org.jalon.contribution.ProposalStep.Act;
import org.jalon.contribution.Submission.Sender;
import org.jalon.contribution.Submitted.Limit;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.storage.Database;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Keeps what was found fit to be kept, and publishes at once what a rule allows. Runs in the transaction of its caller. */
final class Reception {

    private final Database database;
    private final ProposalTable proposals;
    private final Progress progress;
    private final Publishing publishing;
    private final TrustRules rules;
    private final Traffic traffic;
    private final Keys keys;
    private final Letters letters;
    private final Gazetteer gazetteer;

    Reception(
            Database database,
            Progress progress,
            Publishing publishing,
            TrustRules rules,
            Traffic traffic,
            Keys keys,
            Letters letters,
            Gazetteer gazetteer) {
        this.database = database;
        this.proposals = new ProposalTable(database);
        this.progress = progress;
        this.publishing = publishing;
        this.rules = rules;
        this.traffic = traffic;
        this.keys = keys;
        this.letters = letters;
        this.gazetteer = gazetteer;
    }

    Optional<Proposal> findBySendingKey(String key) {
        return proposals.findBySendingKey(key);
    }

    /** Keeps a proposal, unless there are too many. */
    Submitted receive(
            Submission submission,
            @Nullable Place place,
            Map<Field, List<String>> said,
            List<Finding> findings,
            Standing standing) {
        Sender sender = submission.sender();
        Commune commune = commune(place, said);
        String mark = keys.mark(sender.network());
        boolean trusted = standing != Standing.ANYBODY || rules.isTrusted(sender.actor(), place, commune);
        if (!trusted) {
            Optional<Limit> limit = traffic.check(mark, submission.address(), place == null ? null : place.id());
            if (limit.isPresent()) {
                return new Submitted.TooMany(limit.get());
            }
        }
        Proposal proposal =
                proposal(submission, place, said, trusted ? findings : withHand(findings, mark), commune, standing);
        if (!proposals.insert(proposal, submission.sendingKey(), mark, commune)) {
            return received(findBySendingKey(submission.sendingKey()).orElseThrow());
        }
        progress.begin(proposal.id(), actor(sender.actor()));
        Proposal settled = settle(proposal, place, sender.actor(), commune, standing);
        letters.receipt(settled, sender.reached());
        return received(settled);
    }

    /** Says other values in a proposal that is still open; in a transaction of its own. */
    Proposal revise(
            Proposal proposal,
            @Nullable Place place,
            Map<Field, List<String>> said,
            String message,
            List<Finding> findings) {
        if (!proposal.state().isOpen()) {
            return proposal;
        }
        Proposal.Content old = proposal.content();
        Proposal.Content content = new Proposal.Content(
                before(place, place == null ? 0 : place.revision(), said),
                said,
                old.sameAs(),
                Bounds.clean(message).strip(),
                findings,
                Urgency.of(proposal.kind(), said.keySet()));
        Target target = proposal.target();
        Proposal settled = place == null
                ? proposal
                : proposal.withTarget(
                        new Target(target.placeId(), place.revision(), target.name(), target.inseeCode()));
        Proposal revised = progress.with(settled.withContent(content), ProposalState.WAITING, proposal.handling());
        return progress.take(revised, Act.REVISED, "");
    }

    /** Notes that the mailbox is the contributor's; in a transaction of its own. */
    Proposal confirm(Proposal proposal, @Nullable Place place) {
        if (proposal.contributor().confirmed()) {
            return proposal;
        }
        Contributor known = proposal.contributor();
        Proposal confirmed =
                proposal.withContributor(new Contributor(known.address(), true, known.accountId(), known.language()));
        return Objects.requireNonNull(database.transaction()
                .execute(status -> progress.step(confirmed, Act.CONFIRMED, "", "")
                        .map(stored -> settleOpen(stored, place))
                        .orElseGet(() -> progress.get(proposal.id()))));
    }

    private Proposal settleOpen(Proposal proposal, @Nullable Place place) {
        if (!proposal.state().isOpen()) {
            return proposal;
        }
        Commune commune = gazetteer.findCommune(proposal.target().inseeCode()).orElseThrow();
        return settle(proposal, place, null, commune, Standing.ANYBODY);
    }

    private Proposal settle(
            Proposal proposal, @Nullable Place place, @Nullable Actor actor, Commune commune, Standing standing) {
        Optional<TrustRules.Rule> rule = rules.find(proposal, place, actor, commune, standing);
        if (rule.isEmpty()) {
            return proposal;
        }
        String by = rule.get().actor();
        boolean confirmedLately = rule.get() == TrustRules.Rule.CONFIRMATION
                && place != null
                && place.verification()
                        .filter(at -> at.isAfter(progress.now().minus(TrustRules.CONFIRMED_FOR)))
                        .isPresent();
        Map<Field, List<String>> values = proposal.content().said();
        boolean knows = switch (rule.get()) {
            case MANAGER, MAILBOX, MODERATOR -> true;
            case CONFIRMATION, TYPO -> false;
        };
        Publishing.Effect effect = confirmedLately
                ? new Publishing.Effect.Done(null, Objects.requireNonNull(place).id())
                : publishing.publish(proposal, values, proposal.target().basedOn(), knows);
        if (!(effect instanceof Publishing.Effect.Done done)) {
            return proposal;
        }
        Handling handling = new Handling(null, by, null, "", values, null);
        return progress.step(progress.published(proposal, ProposalState.ACCEPTED, done, handling), Act.ACCEPTED, by, "")
                .orElseThrow();
    }

    private Proposal proposal(
            Submission submission,
            @Nullable Place place,
            Map<Field, List<String>> said,
            List<Finding> findings,
            Commune commune,
            Standing standing) {
        Instant now = progress.now();
        Sender sender = submission.sender();
        Actor actor = sender.actor();
        String name = place == null ? said.getOrDefault(Field.NAME, List.of("")).getFirst() : place.name();
        boolean own = actor != null && actor.account().address().equals(submission.address());
        return new Proposal(
                ProposalId.make(),
                submission.kind(),
                ProposalState.WAITING,
                0,
                new Target(
                        place == null ? null : place.id(),
                        place == null ? 0 : submission.basedOn(),
                        name,
                        commune.code()),
                new Proposal.Content(
                        before(place, submission.basedOn(), said),
                        said,
                        submission.sameAs(),
                        Bounds.clean(submission.message()).strip(),
                        findings,
                        Urgency.of(submission.kind(), said.keySet())),
                new Contributor(
                        submission.address(),
                        own || standing != Standing.ANYBODY,
                        actor == null ? null : actor.account().id(),
                        sender.language()),
                Handling.NONE,
                now,
                now);
    }

    /** The values that the contributor saw, of the fields that they speak of. */
    private Map<Field, List<String>> before(@Nullable Place place, long basedOn, Map<Field, List<String>> said) {
        Map<Field, List<String>> before = new EnumMap<>(Field.class);
        if (place != null) {
            Facts seen = publishing.seen(place, basedOn);
            said.keySet().forEach(field -> before.put(field, seen.all(field)));
        }
        return before;
    }

    private List<Finding> withHand(List<Finding> findings, String mark) {
        int many = traffic.many(mark);
        if (many == 0) {
            return findings;
        }
        List<Finding> more = new ArrayList<>(findings);
        more.add(new Finding(Code.MANY_FROM_ONE_HAND, List.of(), Integer.toString(many), ""));
        return more;
    }

    private Commune commune(@Nullable Place place, Map<Field, List<String>> said) {
        String code = place == null
                ? said.getOrDefault(Field.INSEE_CODE, List.of("")).getFirst()
                : place.facts().text(Field.INSEE_CODE);
        return gazetteer
                .findCommune(code)
                .or(() -> place == null ? Optional.empty() : gazetteer.communeAt(place.position()))
                .orElseThrow(() -> new IllegalArgumentException("a place is in a commune"));
    }

    private Submitted.Received received(Proposal proposal) {
        return new Submitted.Received(proposal, keys.browserToken(proposal.id()));
    }

    private static String actor(@Nullable Actor actor) {
        return actor == null ? "" : actor.account().id();
    }
}
