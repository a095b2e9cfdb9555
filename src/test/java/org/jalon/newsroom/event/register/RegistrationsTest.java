package org.jalon.newsroom.event.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Happening;
import org.jalon.newsroom.event.register.Registration.News;
import org.jalon.newsroom.event.register.Registration.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On SQLite; {@link PostgresqlRegistrationsTest} runs the same on PostgreSQL. */
class RegistrationsTest {

    private static final LocalDateTime START = LocalDateTime.parse("2026-11-24T14:00");

    @TempDir
    private Path data;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(data, database());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    String database() {
        return "";
    }

    @Test
    void holdsNoSeatBeforeTheMailWasAnswered() {
        Event event = desk.save(Happening.workshop("Atelier", START, 1, false));
        assertThat(desk.ask(event, "lea@example.fr")).isEqualTo(Asked.MAILED);
        String lea = desk.token("lea@example.fr");
        assertThat(desk.of(lea).state()).isEqualTo(Standing.PENDING);
        desk.register(event, "tom@example.fr");
        assertThat(desk.registrations()
                        .confirm(lea, Desk.BASE)
                        .orElseThrow()
                        .registration()
                        .state())
                .as("the only seat went to who confirmed")
                .isEqualTo(Standing.PENDING);
        assertThat(desk.ask(event, "zoe@example.fr")).isEqualTo(Asked.FULL);
    }

    @Test
    void saysToTheMailboxAloneThatItRegisteredBefore() {
        Event event = desk.save(Happening.workshop("Atelier", START, 3, true));
        desk.register(event, "lea@example.fr");
        assertThat(desk.ask(event, "lea@example.fr"))
                .as("the same answer as to a stranger")
                .isEqualTo(Asked.MAILED);
        assertThat(desk.subjects("lea@example.fr")).last().asString().startsWith("Vous êtes déjà inscrit");
        assertThat(desk.registrations().listSeated(event.id())).hasSize(1);
    }

    @Test
    void putsNothingThatAStrangerTypedIntoTheFirstMail() {
        Event event = desk.save(Happening.workshop("Atelier", START, 3, true));
        desk.ask(event, "lea@example.fr");
        assertThat(desk.texts("lea@example.fr").getFirst()).doesNotContain("Léa", "boucle");
    }

    @Test
    void keepsHostileTitlesInsideTheSubject() {
        Event event = desk.save(Happening.workshop("Atelier\r\nBcc: tous@example.fr\r\n\r\n<script>", START, 3, true));
        desk.register(event, "lea@example.fr");
        assertThat(desk.subjects("lea@example.fr"))
                .hasSize(2)
                .allSatisfy(subject -> assertThat(subject).contains("Bcc").doesNotContainPattern("[\\r\\n]"));
        assertThat(desk.htmls("lea@example.fr"))
                .allSatisfy(html -> assertThat(html).doesNotContain("<script>").contains("&lt;script"));
    }

    @Test
    void givesAFreedSeatToWhoWaitsLongestAndTellsThem() {
        Event event = desk.save(Happening.workshop("Atelier", START, 1, true));
        String lea = desk.register(event, "lea@example.fr");
        String tom = desk.register(event, "tom@example.fr");
        desk.at("2026-11-20T09:00:00Z");
        String zoe = desk.register(event, "zoe@example.fr");
        assertThat(desk.of(tom).state()).isEqualTo(Standing.WAITING);
        desk.registrations().cancel(lea);
        assertThat(desk.of(tom).state()).isEqualTo(Standing.SEATED);
        assertThat(desk.of(zoe).state()).isEqualTo(Standing.WAITING);
        assertThat(desk.postings().run(Desk.BASE)).isEqualTo(1);
        assertThat(desk.postings().run(Desk.BASE)).as("once").isZero();
        assertThat(desk.subjects("tom@example.fr"))
                .anySatisfy(subject -> assertThat(subject).startsWith("Une place s’est libérée"));
    }

    @Test
    void forgetsWhoCancelledAtOnceAndLetsThemComeBack() {
        Event event = desk.save(Happening.workshop("Atelier", START, 1, true));
        String lea = desk.register(event, "lea@example.fr");
        desk.registrations().cancel(lea);
        desk.registrations().cancel(lea);
        assertThat(desk.of(lea)).satisfies(gone -> {
            assertThat(gone.state()).isEqualTo(Standing.CANCELLED);
            assertThat(gone.name() + gone.needs()).isEmpty();
            assertThat(gone.address()).isEmpty();
        });
        assertThat(desk.ask(event, "lea@example.fr")).isEqualTo(Asked.MAILED);
    }

    @Test
    void takesNobodyBeforeItOpensAfterItStartedOrWhenItIsCancelled() {
        Event event = desk.save(Happening.workshop("Atelier", START, 1, true));
        desk.at("2026-11-24T13:00:00Z");
        assertThat(desk.ask(event, "lea@example.fr")).as("it starts").isEqualTo(Asked.SHUT);
        desk.at("2026-11-24T12:59:59Z");
        assertThat(desk.ask(event, "lea@example.fr")).isEqualTo(Asked.MAILED);
        desk.save(event.with(org.jalon.newsroom.event.State.CANCELLED, "", desk.now()));
        assertThat(desk.registrations()
                        .confirm(desk.token("lea@example.fr"), Desk.BASE)
                        .orElseThrow()
                        .registration()
                        .state())
                .isEqualTo(Standing.PENDING);
    }

    @Test
    void remindsOnceAndNobodyWhoRegisteredTheDayBefore() {
        Event event = desk.save(Happening.workshop("Atelier", START, 3, true));
        desk.register(event, "lea@example.fr");
        assertThat(desk.postings().run(Desk.BASE)).as("four days before").isZero();
        desk.at("2026-11-23T08:00:00Z");
        desk.register(event, "tom@example.fr");
        assertThat(desk.postings().run(Desk.BASE)).isEqualTo(1);
        assertThat(desk.postings().run(Desk.BASE)).isZero();
        assertThat(desk.subjects("lea@example.fr"))
                .anySatisfy(one -> assertThat(one).startsWith("C’est bientôt"));
    }

    @Test
    void tellsAllOnceAndThoseWithTooManyMailsLater() {
        Event event = desk.save(Happening.workshop("Atelier", START, 3, true));
        desk.register(event, "lea@example.fr");
        for (int i = 0; i < 3; i++) {
            desk.ask(event, "lea@example.fr");
        }
        desk.register(event, "tom@example.fr");
        desk.database()
                .transaction()
                .executeWithoutResult(status -> desk.postings().owe(event.id(), News.CANCELLED));
        assertThat(desk.postings().run(Desk.BASE))
                .as("one of them had five mails within the hour")
                .isEqualTo(1);
        desk.database()
                .jdbc()
                .sql("update mail set posted_at = posted_at - 4000000")
                .update();
        assertThat(desk.postings().run(Desk.BASE)).isEqualTo(1);
        assertThat(desk.postings().run(Desk.BASE)).isZero();
    }

    @Test
    void givesNoMoreSeatsThanThereAreWhenManyConfirmAtOnce() throws Exception {
        Event event = desk.save(Happening.workshop("Atelier", START, 5, true));
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            desk.ask(event, "guest" + i + "@example.fr");
            tokens.add(desk.token("guest" + i + "@example.fr"));
        }
        atOnce(tokens, token -> desk.registrations().confirm(token, Desk.BASE));
        assertThat(desk.registrations().listSeated(event.id())).hasSize(5);
        assertThat(desk.registrations().listWaiting(event.id())).hasSize(19);
        List<String> seated =
                tokens.stream().filter(token -> desk.of(token).isSeated()).toList();
        atOnce(seated, token -> desk.registrations().cancel(token));
        assertThat(desk.registrations().listSeated(event.id()))
                .as("each freed seat was given once")
                .hasSize(5);
        assertThat(desk.registrations().listWaiting(event.id())).hasSize(14);
    }

    @Test
    void keepsSeatsFullAndTheQueueInOrderWhateverHappens() {
        Random random = new Random(7);
        Event event = desk.save(Happening.workshop("Atelier", START, 2, true));
        List<String> order = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            desk.at(Instant.parse("2026-11-20T08:00:00Z").plusSeconds(step).toString());
            if (order.isEmpty() || random.nextInt(3) > 0) {
                order.add(desk.register(event, "guest" + step + "@example.fr"));
            } else {
                desk.registrations().cancel(order.remove(random.nextInt(order.size())));
            }
            List<String> seated =
                    order.stream().filter(token -> desk.of(token).isSeated()).toList();
            assertThat(seated)
                    .as("step %s: the first who are still there", step)
                    .isEqualTo(order.subList(0, Math.min(2, order.size())));
        }
    }

    @Test
    void forgetsPeopleInTime() {
        Event event = desk.save(Happening.workshop("Atelier", START, 3, true));
        String lea = desk.register(event, "lea@example.fr");
        Instant after = Instant.parse("2026-11-24T15:00:01Z");
        assertThat(desk.postings().forgetNeeds(after.minusSeconds(2))).isZero();
        assertThat(desk.postings().forgetNeeds(after)).isEqualTo(1);
        assertThat(desk.of(lea).needs()).isEmpty();
        assertThat(desk.postings().forget(after)).isEqualTo(1);
        assertThat(desk.registrations().find(lea)).isEmpty();
    }

    @Test
    void opensNothingWithALinkThatWeDidNotSign() {
        Event event = desk.save(Happening.workshop("Atelier", START, 3, true));
        String lea = desk.register(event, "lea@example.fr");
        String forged = lea.substring(0, lea.length() - 1) + (lea.endsWith("A") ? "B" : "A");
        assertThat(desk.registrations().find(forged)).isEmpty();
        assertThat(desk.registrations().cancel(forged)).isEmpty();
        assertThat(desk.registrations().find(lea.substring(0, 10))).isEmpty();
    }

    private interface Step {
        Object of(String token);
    }

    private static void atOnce(List<String> tokens, Step step) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Object>> all = tokens.stream()
                    .map(token -> threads.submit(() -> step.of(token)))
                    .toList();
            for (Future<Object> one : all) {
                one.get();
            }
        }
    }
}
