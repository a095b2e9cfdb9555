package org.jalon.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jalon.account.Actor;
import org.jalon.account.AuditEntry;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.contribution.Verdict.Reason;
import org.jalon.directory.Amendment;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.Revision;
import org.jalon.mail.MailAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ModerationTest extends ContributionSite {

    private static final List<String> SAID_HOURS = List.of("Mo-Fr 09:00-17:00");
    private static final List<String> SAID_PHONE = List.of("+33320000099");
    private static final Map<Field, List<String>> SAID = Map.of(Field.HOURS, SAID_HOURS, Field.PHONE, SAID_PHONE);

    @Autowired
    private Contributions contributions;

    @Autowired
    private Moderation moderation;

    @Autowired
    private AuditTrail audit;

    @Test
    void showsAProposalToTheModeratorsOfItsTerritoryOnly() {
        Proposal proposal = proposal(ProposalKind.CORRECT, aPlace(), SAID);

        assertThat(moderation.find(nord(), proposal.id())).isPresent();
        assertThat(moderation.find(actor(Role.MODERATOR, "departement:62"), proposal.id()))
                .isEmpty();
        assertThat(moderation.find(actor(Role.COORDINATOR, ""), proposal.id())).isEmpty();
        assertThat(moderation.decide(
                        actor(Role.MODERATOR, "departement:62"), proposal.id(), 0, accept(aPlace(), SAID), reached()))
                .isEqualTo(new Decided.NotFound());
    }

    @Test
    void publishesAPartAndTellsTheContributor() {
        Place place = aPlace();
        String address = somebody();
        Proposal proposal = proposal(ProposalKind.CORRECT, place, SAID, address);
        Actor moderator = nord();

        Verdict part =
                new Verdict.Accept(Map.of(Field.HOURS, SAID_HOURS), place.revision(), "Le numéro est toujours le bon.");
        Proposal decided = done(moderation.decide(moderator, proposal.id(), proposal.version(), part, reached()));

        assertThat(decided.state()).isEqualTo(ProposalState.PARTLY);
        assertThat(now(place.id()).facts().all(Field.HOURS)).isEqualTo(SAID_HOURS);
        assertThat(now(place.id()).facts().all(Field.PHONE))
                .isEqualTo(place.facts().all(Field.PHONE));
        assertThat(mail(address, 2).text()).contains("acceptée", "Le numéro est toujours le bon.");
        assertThat(audit.find(proposal.id().text(), java.time.Instant.now().plusSeconds(1), 10))
                .extracting(AuditEntry::act)
                .containsExactly("contribution.act.accept");
        assertThat(decisions(place.id())).contains(proposal.id().decision());
    }

    @Test
    void publishesWhatTheModeratorMadeOfIt() {
        Place place = aPlace();
        Proposal proposal = proposal(ProposalKind.CORRECT, place, SAID);
        Map<Field, List<String>> edited = Map.of(Field.HOURS, List.of("Mo-Fr 09:00-16:30"), Field.PHONE, SAID_PHONE);

        Proposal decided = done(moderation.decide(nord(), proposal.id(), 0, accept(place, edited), reached()));

        assertThat(decided.state()).isEqualTo(ProposalState.PARTLY);
        assertThat(decided.handling().published()).isEqualTo(edited);
        assertThat(now(place.id()).facts().text(Field.HOURS)).isEqualTo("Mo-Fr 09:00-16:30");
    }

    @Test
    void takesBackWhatItPublishedAndLetsTheProposalWaitAgain() {
        Place place = aPlace();
        Proposal proposal = proposal(ProposalKind.CORRECT, place, SAID);
        Proposal decided = done(moderation.decide(nord(), proposal.id(), 0, accept(place, SAID), reached()));

        Proposal open = done(moderation.undo(nord(), proposal.id(), decided.version(), reached()));

        assertThat(open.state()).isEqualTo(ProposalState.WAITING);
        assertThat(now(place.id()).facts()).isEqualTo(place.facts());
        assertThat(moderation.find(nord(), proposal.id()).orElseThrow().steps())
                .extracting(ProposalStep::act)
                .containsExactly(ProposalStep.Act.RECEIVED, ProposalStep.Act.ACCEPTED, ProposalStep.Act.UNDONE);
    }

    @Test
    void takesBackWhatARulePublished() {
        Place place = aPlace();
        Proposal confirmed = proposal(ProposalKind.CONFIRM, place, Map.of());

        done(moderation.undo(nord(), confirmed.id(), confirmed.version(), reached()));

        assertThat(now(place.id()).verification()).isEmpty();
    }

    @Test
    void addsAPlaceAndTakesItAway() {
        Place model = aPlace();
        Map<Field, List<String>> facts = new java.util.EnumMap<>(model.facts().values());
        facts.remove(Field.ID);
        facts.remove(Field.UPDATED_ON);
        facts.put(Field.NAME, List.of("Atelier du canal"));
        Proposal proposal = ((Submitted.Received)
                        contributions.submit(submission(ProposalKind.ADD, null, facts, null, network())))
                .proposal();

        Proposal added = done(moderation.decide(nord(), proposal.id(), 0, new Verdict.Accept(facts, 0, ""), reached()));
        PlaceId id = added.target().place().orElseThrow();
        assertThat(now(id).name()).isEqualTo("Atelier du canal");

        done(moderation.undo(nord(), proposal.id(), added.version(), reached()));
        assertThat(directory().lookup(id.text())).isInstanceOf(PlaceLookup.Withdrawn.class);
    }

    @Test
    void closesMergesAndGivesBack() {
        Place closed = aPlace();
        Proposal closing = proposal(ProposalKind.CLOSED, closed, Map.of());
        Proposal decided = done(moderation.decide(nord(), closing.id(), 0, accept(closed, Map.of()), reached()));
        assertThat(directory().lookup(closed.id().text())).isInstanceOf(PlaceLookup.Withdrawn.class);
        done(moderation.undo(nord(), closing.id(), decided.version(), reached()));
        assertThat(now(closed.id()).facts()).isEqualTo(closed.facts());

        Place twin = aPlace();
        Place kept = aPlace();
        Proposal other = proposal(ProposalKind.OTHER, twin, Map.of(Field.PHONE, SAID_PHONE));
        Proposal merged = done(moderation.decide(nord(), other.id(), 0, new Verdict.SameAs(kept.id(), ""), reached()));
        assertThat(directory().lookup(twin.id().text())).isEqualTo(new PlaceLookup.Merged(kept.id()));
        done(moderation.undo(nord(), other.id(), merged.version(), reached()));
        assertThat(now(twin.id()).facts()).isEqualTo(twin.facts());
    }

    @Test
    void followsAPlaceThatWasMergedMeanwhile() {
        Place place = aPlace();
        Place kept = aPlace();
        Proposal proposal = proposal(ProposalKind.CORRECT, place, SAID);
        directory().merge(place.id(), kept.id(), "test");

        Moderation.Case found = moderation.find(nord(), proposal.id()).orElseThrow();
        assertThat(found.place().orElseThrow().id()).isEqualTo(kept.id());

        long seen = found.place().orElseThrow().revision();
        done(moderation.decide(nord(), proposal.id(), 0, new Verdict.Accept(SAID, seen, ""), reached()));
        assertThat(now(kept.id()).facts().all(Field.HOURS)).isEqualTo(SAID_HOURS);
    }

    @Test
    void saysThatAPlaceIsGone() {
        Place place = aPlace();
        Proposal proposal = proposal(ProposalKind.CORRECT, place, SAID);
        directory().close(place.id(), "test");

        assertThat(moderation.decide(nord(), proposal.id(), 0, accept(place, SAID), reached()))
                .isInstanceOf(Decided.NoPlace.class);
        assertThat(moderation
                        .find(nord(), proposal.id())
                        .orElseThrow()
                        .proposal()
                        .state())
                .isEqualTo(ProposalState.WAITING);
        done(moderation.decide(nord(), proposal.id(), 0, new Verdict.Refuse(Reason.NOT_TRUE, ""), reached()));
    }

    @Test
    void saysWhichFieldsChangedSinceTheModeratorLooked() {
        Place place = aPlace();
        Proposal proposal = proposal(ProposalKind.CORRECT, place, SAID);
        directory()
                .amend(new Amendment(
                        place.id(), place.revision(), Map.of(Field.HOURS, List.of("Sa 10:00-12:00")), false, "test"));

        Decided decided = moderation.decide(nord(), proposal.id(), 0, accept(place, SAID), reached());
        assertThat(((Decided.Conflict) decided).fields()).containsExactly(Field.HOURS);
        assertThat(moderation
                        .find(nord(), proposal.id())
                        .orElseThrow()
                        .comparison()
                        .conflicts())
                .containsExactly(Field.HOURS);

        Verdict anyway = new Verdict.Accept(SAID, now(place.id()).revision(), "");
        done(moderation.decide(nord(), proposal.id(), 0, anyway, reached()));
        assertThat(now(place.id()).facts().all(Field.HOURS)).isEqualTo(SAID_HOURS);
    }

    @Test
    void letsOneOfTwoModeratorsDecide() throws InterruptedException, ExecutionException {
        Place place = aPlace();
        Proposal proposal = proposal(ProposalKind.CORRECT, place, SAID);
        int many = 6;
        CountDownLatch together = new CountDownLatch(many);
        List<Future<Decided>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            for (int i = 0; i < many; i++) {
                Actor moderator = nord();
                Verdict verdict = i % 2 == 0 ? accept(place, SAID) : new Verdict.Refuse(Reason.NOT_TRUE, "Non.");
                answers.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return moderation.decide(moderator, proposal.id(), 0, verdict, reached());
                }));
            }
        }
        Set<Class<?>> kinds = new HashSet<>();
        int done = 0;
        for (Future<Decided> answer : answers) {
            kinds.add(answer.get().getClass());
            done += answer.get() instanceof Decided.Done ? 1 : 0;
        }
        assertThat(done).isOne();
        assertThat(kinds).containsExactlyInAnyOrder(Decided.Done.class, Decided.Overtaken.class);
        Proposal settled = moderation.find(nord(), proposal.id()).orElseThrow().proposal();
        boolean published = now(place.id()).facts().all(Field.HOURS).equals(SAID_HOURS);
        assertThat(published).isEqualTo(settled.state() == ProposalState.ACCEPTED);
    }

    @Test
    void asksAndHearsTheAnswer() {
        String address = somebody();
        Proposal proposal = proposal(ProposalKind.CORRECT, aPlace(), SAID, address);

        Proposal asked =
                done(moderation.decide(nord(), proposal.id(), 0, new Verdict.Ask("Depuis quand ?"), reached()));

        assertThat(asked.state()).isEqualTo(ProposalState.ASKED);
        assertThat(mail(address, 2).text()).contains("Depuis quand ?");
    }

    @Test
    void takesProposalsOnAndLaysThemDown() {
        Proposal proposal = proposal(ProposalKind.CORRECT, aPlace(), SAID);
        Actor moderator = nord();

        Proposal taken = done(moderation.assign(moderator, proposal.id(), 0));
        assertThat(taken.handling().assignedTo()).isEqualTo(moderator.account().id());
        assertThat(moderation.assign(nord(), proposal.id(), 0)).isInstanceOf(Decided.Overtaken.class);
        assertThat(done(moderation.release(moderator, proposal.id(), taken.version()))
                        .handling()
                        .assignedTo())
                .isNull();
    }

    private Actor nord() {
        return actor(Role.MODERATOR, "departement:59");
    }

    private static Verdict accept(Place seen, Map<Field, List<String>> values) {
        return new Verdict.Accept(values, seen.revision(), "");
    }

    private static Proposal done(Decided decided) {
        assertThat(decided).isInstanceOf(Decided.Done.class);
        return ((Decided.Done) decided).proposal();
    }

    private List<String> decisions(PlaceId place) {
        return directory().history(place).stream().map(Revision::decision).toList();
    }

    private Proposal proposal(ProposalKind kind, Place place, Map<Field, List<String>> said) {
        return ((Submitted.Received) contributions.submit(submission(kind, place, said))).proposal();
    }

    private Proposal proposal(ProposalKind kind, Place place, Map<Field, List<String>> said, String address) {
        Submission submission = submission(kind, place, said, new MailAddress(address), network());
        return ((Submitted.Received) contributions.submit(submission)).proposal();
    }
}
