package org.jalon.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon._support.Instance;
import org.jalon._support.PostgresServer;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.contribution.Proposal.Content;
import org.jalon.contribution.Proposal.Contributor;
import org.jalon.contribution.Proposal.Handling;
import org.jalon.contribution.Proposal.Target;
import org.jalon.contribution.QueueFilter.View;
import org.jalon.contribution.QueueFilter.Whose;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue on both databases. */
class QueueTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @TempDir
    Path data;

    private @Nullable Instance instance;
    private int number;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void putsTheMostUrgentFirstThenTheOldestThroughAllPages(boolean server) {
        try (Instance opened = open(server)) {
            Actor actor = moderator("departement:59");
            List<String> expected = new ArrayList<>();
            for (Urgency urgency : List.of(Urgency.HIGH, Urgency.NORMAL, Urgency.LOW)) {
                for (int i = 0; i < 21; i++) {
                    expected.add(urgency + " " + i);
                }
            }
            // The oldest come last, so that the order is no accident.
            for (int i = 20; i >= 0; i--) {
                for (Urgency urgency : Urgency.values()) {
                    add(urgency + " " + i, "59350", urgency, NOON.plusSeconds(i), "hand");
                }
            }
            List<String> read = new ArrayList<>();
            Queue.Position position = null;
            int pages = 0;
            do {
                Queue.Slice slice = queue().list(actor, QueueFilter.ALL, position);
                slice.entries()
                        .forEach(entry -> read.add(entry.proposal().target().name()));
                position = slice.next();
                pages++;
            } while (position != null);
            assertThat(read).isEqualTo(expected);
            assertThat(pages).isEqualTo(3); // of 63
            assertThat(opened.database()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leadsFromOneToTheNextAndBack(boolean server) {
        try (Instance opened = open(server)) {
            Actor actor = moderator("");
            Proposal first = add("a", "59350", Urgency.HIGH, NOON, "hand");
            Proposal second = add("b", "62041", Urgency.HIGH, NOON, "hand");
            Proposal third = add("c", "59350", Urgency.LOW, NOON.minusSeconds(60), "hand");
            boolean inOrder = first.id().text().compareTo(second.id().text()) < 0;
            Proposal one = inOrder ? first : second;
            Proposal two = inOrder ? second : first;
            Queue queue = new Queue(opened.database());
            assertThat(queue.next(actor, QueueFilter.ALL, one)).contains(two.id());
            assertThat(queue.next(actor, QueueFilter.ALL, two)).contains(third.id());
            assertThat(queue.next(actor, QueueFilter.ALL, third)).isEmpty();
            assertThat(queue.previous(actor, QueueFilter.ALL, third)).contains(two.id());
            assertThat(queue.previous(actor, QueueFilter.ALL, one)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void staysWithinTerritoriesAndFilters(boolean server) {
        try (Instance opened = open(server)) {
            add("Médiathèque d’Œuvre", "59350", Urgency.HIGH, NOON, "one");
            add("Mairie", "59350", Urgency.LOW, NOON, "one");
            add("100 % wifi", "62041", Urgency.LOW, NOON, "two");
            assertThat(names(moderator("departement:62"), QueueFilter.ALL)).containsExactly("100 % wifi");
            assertThat(names(moderator("commune:59350"), QueueFilter.ALL)).hasSize(2);
            assertThat(names(moderator("region:32"), QueueFilter.ALL)).hasSize(3);
            assertThat(names(moderator("region:11"), QueueFilter.ALL)).isEmpty();
            Actor coordinator = actor(Role.COORDINATOR, "");
            assertThat(names(coordinator, QueueFilter.ALL)).isEmpty();
            Actor all = moderator("");
            assertThat(names(all, named("mediatheque d'oeuvre"))).containsExactly("Médiathèque d’Œuvre");
            assertThat(names(all, named("%"))).as("no wildcard").hasSize(3);
            assertThat(names(all, named("_"))).as("no wildcard").hasSize(3);
            assertThat(names(all, named("' or 1=1 --"))).isEmpty();
            QueueFilter low = new QueueFilter(
                    View.WAITING,
                    Territory.parse("departement:59").orElseThrow(),
                    ProposalKind.ADD,
                    Urgency.LOW,
                    Whose.NOBODYS,
                    false,
                    null,
                    "",
                    null);
            assertThat(names(all, low)).containsExactly("Mairie");
            Proposal one = new Queue(opened.database())
                    .list(all, named("mairie"), null)
                    .entries()
                    .getFirst()
                    .proposal();
            assertThat(names(all, QueueFilter.ofHand(one.id())))
                    .containsExactlyInAnyOrder("Mairie", "Médiathèque d’Œuvre");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void counts(boolean server) {
        try (Instance opened = open(server)) {
            add("a", "59350", Urgency.HIGH, NOON, "one");
            add("b", "59350", Urgency.LOW, NOON, "one");
            add("c", "62041", Urgency.LOW, NOON, "one");
            QueueCounts counts = new Queue(opened.database()).count(moderator(""), QueueFilter.ALL);
            assertThat(counts.views()).isEqualTo(Map.of(View.WAITING, 3));
            assertThat(counts.kinds()).isEqualTo(Map.of(ProposalKind.ADD, 3));
            assertThat(counts.urgencies()).isEqualTo(Map.of(Urgency.HIGH, 1, Urgency.LOW, 2));
            assertThat(counts.whose()).isEqualTo(Map.of(Whose.NOBODYS, 3));
            assertThat(counts.withFindings()).isZero();
            assertThat(counts.territories())
                    .isEqualTo(Map.of(
                            new Territory(Territory.Kind.DEPARTEMENT, "59"),
                            2,
                            new Territory(Territory.Kind.DEPARTEMENT, "62"),
                            1));
            assertThat(new Queue(opened.database()).waiting(moderator("departement:62")))
                    .isEqualTo(1);
        }
    }

    private Instance open(boolean server) {
        Instance opened = server ? Instance.on(PostgresServer.emptyDatabase(), data) : Instance.in(data);
        instance = opened;
        return opened;
    }

    private Queue queue() {
        return new Queue(database());
    }

    private List<String> names(Actor actor, QueueFilter filter) {
        return queue().list(actor, filter, null).entries().stream()
                .map(entry -> entry.proposal().target().name())
                .toList();
    }

    private static QueueFilter named(String words) {
        return new QueueFilter(View.WAITING, null, null, null, null, false, null, words, null);
    }

    private Actor moderator(String territory) {
        return actor(Role.MODERATOR, territory);
    }

    private Actor actor(Role role, String territory) {
        Account account = new Accounts(database(), Clock.systemUTC())
                .findOrMake(new MailAddress("m" + number++ + "@example.fr"), Language.FRENCH);
        Grant grant = new Grant(role, Territory.parse(territory).orElse(null));
        return new Actor(account, "", NOON, List.of(grant));
    }

    private Proposal add(String name, String commune, Urgency urgency, Instant at, String hand) {
        Proposal proposal = new Proposal(
                ProposalId.make(),
                ProposalKind.ADD,
                ProposalState.WAITING,
                0,
                new Target(null, 0, name, commune),
                new Content(Map.of(), Map.of(), null, "", List.of(), urgency),
                new Contributor(null, false, null, Language.FRENCH),
                Handling.NONE,
                at,
                at);
        assertThat(new ProposalTable(database())
                        .insert(
                                proposal,
                                "key" + number++,
                                hand,
                                GAZETTEER.findCommune(commune).orElseThrow()))
                .isTrue();
        return proposal;
    }

    private Database database() {
        return Objects.requireNonNull(instance, "no database was opened").database();
    }
}
