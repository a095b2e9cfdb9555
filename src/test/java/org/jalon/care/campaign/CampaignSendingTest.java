package org.jalon.care.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jalon._support.Places;
import org.jalon._support.PostgresServer;
import org.jalon.account.Actor;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.care.CareInstance;
import org.jalon.care.campaign.Campaign.State;
import org.jalon.care.review.Review;
import org.jalon.directory.Place;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A campaign loses no mail and sends none twice, whatever happens to who sends it; on each database, with the real outbox. */
class CampaignSendingTest {

    private static final Instant NOW = Instant.now();
    private static final List<String> MAILBOXES =
            IntStream.range(0, 7).mapToObj(i -> "lieu" + i + "@example.fr").toList();

    @TempDir
    Path data;

    private CareInstance open(String kind) {
        return new CareInstance(data, kind.equals("sqlite") ? "" : PostgresServer.emptyDatabase());
    }

    private static Actor coordinator(CareInstance instance) {
        return new Actor(
                instance.account("coordination@example.fr"), "test", NOW, List.of(Grant.everywhere(Role.COORDINATOR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void goesOnAfterItWasKilledMidway(String kind) {
        try (CareInstance instance = open(kind)) {
            CampaignStore store = instance.campaigns(NOW);
            Campaign campaign = store.sendingTo(MAILBOXES, instance.publish(Places.aLibraryInLille()));
            assertThat(store.sender().round(3)).isEqualTo(3);
            instance.database().transaction().executeWithoutResult(killed -> {
                assertThat(store.sender().round(2)).isEqualTo(2);
                killed.setRollbackOnly();
            });
            assertThat(instance.recipients())
                    .as("what was not committed did not leave")
                    .hasSize(3);
            assertThat(store.sender().round(100)).isEqualTo(4);
            assertThat(store.sender().round(100)).isZero();
            assertThat(instance.recipients()).isEqualTo(MAILBOXES);
            assertThat(store.find(campaign).state()).isEqualTo(State.SENT);
            assertThat(instance.texts()).contains("merci de vérifier", "Lieu A", "https://lieux.example.fr/revue/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void sendsOnceFromSeveralProcessesAtOnce(String kind) throws InterruptedException, ExecutionException {
        try (CareInstance instance = open(kind);
                ExecutorService processes = Executors.newFixedThreadPool(4)) {
            CampaignStore store = instance.campaigns(NOW);
            store.sendingTo(MAILBOXES, instance.publish(Places.aLibraryInLille()));
            for (var run : processes.invokeAll(
                    Collections.nCopies(4, () -> store.sender().round(100)))) {
                run.get();
            }
            assertThat(instance.recipients()).isEqualTo(MAILBOXES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void isStoppedGoesOnAndAsksOnceMoreThoseWhoDidNotAnswer(String kind) {
        try (CareInstance instance = open(kind)) {
            CampaignStore store = instance.campaigns(NOW);
            List<Place> places = instance.publish(Places.aLibraryInLille());
            Campaign campaign = store.sendingTo(MAILBOXES, places);
            Actor coordinator = coordinator(instance);
            store.sender().round(2);
            assertThat(store.campaigns().move(coordinator, campaign, State.SENDING, State.STOPPED))
                    .isTrue();
            assertThat(store.sender().round(100)).isZero();
            assertThat(store.campaigns().progress(campaign).count(Progress.Mail.TO_SEND))
                    .isEqualTo(5);
            assertThat(store.campaigns().again(coordinator, campaign))
                    .as("not before all are sent")
                    .isFalse();
            store.campaigns().move(coordinator, campaign, State.STOPPED, State.SENDING);
            store.sender().round(100);
            store.answer(store.reviews(campaign).getFirst(), places.getFirst().id(), Review.Answer.CONFIRMED);
            assertThat(store.campaigns().again(coordinator, campaign)).isTrue();
            assertThat(store.sender().round(100)).isEqualTo(6);
            assertThat(instance.recipients()).hasSize(13);
            assertThat(store.campaigns().again(coordinator, campaign))
                    .as("once")
                    .isFalse();
            Progress progress = store.campaigns().progress(campaign);
            assertThat(progress.count(Progress.Status.CONFIRMED))
                    .as("one answer about the place is enough")
                    .isEqualTo(1);
            assertThat(progress.count(Progress.Status.ASKED)).isZero();
            assertThat(progress.count(Progress.Mail.WAITING)).isEqualTo(7);
        }
    }
}
