package org.jalon.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jalon._support.Places;
import org.jalon._support.PostgresServer;
import org.jalon.account.Account;
import org.jalon.care.Managers.Way;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rights that follow places, on each database. */
class ManagersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir
    Path data;

    private CareInstance open(String kind) {
        return new CareInstance(data, kind.equals("sqlite") ? "" : PostgresServer.emptyDatabase());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void followPlacesThatAreMergedAndPartedAgain(String kind) {
        try (CareInstance instance = open(kind)) {
            List<Place> places = instance.publish(Places.aLibraryInLille(), Places.aFranceServicesInRoubaix());
            PlaceId gone = places.get(0).id();
            PlaceId kept = places.get(1).id();
            Managers managers = instance.managers(NOW);
            Account lea = instance.account("lea@example.fr");
            Account noa = instance.account("noa@example.fr");
            managers.add(gone, lea, Way.CODE);
            managers.add(kept, noa, Way.CODE);
            instance.directory().merge(gone, kept, "test");
            managers.followMerges();
            assertThat(managers.manages(lea, kept)).isTrue();
            assertThat(managers.manages(lea, gone)).as("by its old id too").isTrue();
            assertThat(managers.of(kept)).containsExactlyInAnyOrder(lea, noa);
            assertThat(managers.add(kept, lea, Way.CODE)).as("they do already").isFalse();
            assertThat(managers.listOwn(lea))
                    .extracting(own -> own.place().id())
                    .containsExactly(kept);
            instance.directory().unmerge(gone, "test");
            managers.followMerges();
            assertThat(managers.manages(lea, kept)).isFalse();
            assertThat(managers.of(gone)).containsExactly(lea);
            assertThat(managers.remove(gone, lea.id())).isTrue();
            assertThat(managers.of(gone)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void loseTheirRightsWithTheirAccount(String kind) {
        try (CareInstance instance = open(kind)) {
            PlaceId place =
                    instance.publish(Places.aLibraryInLille()).getFirst().id();
            Managers managers = instance.managers(NOW);
            Account lea = instance.account("lea@example.fr");
            managers.add(place, lea, Way.CODE);
            instance.accounts().delete(lea.id());
            assertThat(managers.of(place)).isEmpty();
        }
    }
}
