package org.jalon.care.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jalon._support.Places;
import org.jalon._support.PostgresServer;
import org.jalon.account.Account;
import org.jalon.care.CareInstance;
import org.jalon.care.Managers;
import org.jalon.directory.Place;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is reminded when, by a clock of the test, on each database. */
class RemindersTest {

    private static final Instant BEGAN = Instant.parse("2026-01-10T09:00:00Z");
    private static final Instant AFTER_5_MONTHS = Instant.parse("2026-06-10T09:00:00Z");
    private static final Instant AFTER_6_MONTHS = Instant.parse("2026-07-10T09:00:00Z");
    private static final Instant AFTER_9_MONTHS = Instant.parse("2026-10-10T09:00:00Z");

    @TempDir
    Path data;

    private CareInstance open(String kind) {
        return new CareInstance(data, kind.equals("sqlite") ? "" : PostgresServer.emptyDatabase());
    }

    private static Account manager(CareInstance instance, String address, List<Place> places) {
        Account account = instance.account(address);
        Managers managers = instance.managers(BEGAN);
        places.forEach(place -> managers.add(place.id(), account, Managers.Way.CODE));
        return account;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void remindsOnceAtEachStepWithOneMailForAllPlaces(String kind) {
        try (CareInstance instance = open(kind)) {
            manager(
                    instance,
                    "lea@example.fr",
                    instance.publish(Places.aLibraryInLille(), Places.aFranceServicesInRoubaix()));
            assertThat(instance.reminders(AFTER_5_MONTHS.minusSeconds(86_400)).run())
                    .isZero();
            assertThat(instance.reminders(AFTER_5_MONTHS).run()).isEqualTo(1);
            assertThat(instance.reminders(AFTER_5_MONTHS.plusSeconds(3_600)).run())
                    .as("not again")
                    .isZero();
            assertThat(instance.texts())
                    .contains("Vos 2 lieux", "Lieu A (depuis le 10 janvier 2026)", "Lieu B", "/revue/");
            assertThat(instance.reminders(AFTER_6_MONTHS).run()).isEqualTo(1);
            assertThat(instance.reminders(AFTER_9_MONTHS).run()).isEqualTo(1);
            assertThat(instance.reminders(AFTER_9_MONTHS.plusSeconds(400L * 86_400))
                            .run())
                    .as("then the sheet itself says so")
                    .isZero();
            assertThat(instance.recipients()).containsOnly("lea@example.fr").hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void remindsNobodyTwiceFromSeveralProcessesAtOnce(String kind) throws InterruptedException, ExecutionException {
        try (CareInstance instance = open(kind);
                ExecutorService processes = Executors.newFixedThreadPool(4)) {
            List<Place> places = instance.publish(Places.aLibraryInLille(), Places.aFranceServicesInRoubaix());
            for (int i = 0; i < 5; i++) {
                manager(instance, "p" + i + "@example.fr", places);
            }
            Callable<Integer> process = () -> instance.reminders(AFTER_5_MONTHS).run();
            List<Future<Integer>> runs = processes.invokeAll(Collections.nCopies(4, process));
            int posted = 0;
            for (Future<Integer> run : runs) {
                posted += run.get();
            }
            assertThat(posted).isEqualTo(5);
            assertThat(instance.recipients()).hasSize(5).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void followsWhatEachChose(String kind) {
        try (CareInstance instance = open(kind)) {
            List<Place> places = instance.publish(Places.aLibraryInLille());
            instance.rhythms()
                    .choose(manager(instance, "jamais@example.fr", places).id(), Rhythm.NEVER);
            instance.rhythms().choose(manager(instance, "an@example.fr", places).id(), Rhythm.YEARLY);
            assertThat(instance.reminders(AFTER_9_MONTHS).run()).isZero();
            assertThat(instance.reminders(Instant.parse("2027-01-10T09:00:00Z")).run())
                    .isEqualTo(1);
            assertThat(instance.recipients()).containsExactly("an@example.fr");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void remindsAgainWhenItDiedBeforeItsMailWasKept(String kind) {
        try (CareInstance instance = open(kind)) {
            manager(instance, "lea@example.fr", instance.publish(Places.aLibraryInLille()));
            instance.database().transaction().executeWithoutResult(killed -> {
                instance.reminders(AFTER_5_MONTHS).run();
                killed.setRollbackOnly();
            });
            assertThat(instance.recipients()).isEmpty();
            assertThat(instance.reminders(AFTER_5_MONTHS).run()).isEqualTo(1);
        }
    }
}
