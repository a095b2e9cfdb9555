package org.jalon.observatory.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jalon._support.Instance;
import org.jalon._support.Places;
import org.jalon._support.PostgresServer;
import org.jalon.directory.Category;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Publishing;
import org.jalon.observatory.CommuneRows;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library and a France Services open in August, the library closes in October, and the other changes its hours. */
class SupplyHistoryTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private static final Territory NORD = new Territory(Territory.Kind.DEPARTEMENT, "59");
    private static final YearMonth LONG_AGO = YearMonth.of(2020, 1);

    @TempDir
    Path folder;

    @Test
    void rebuildsTheEndOfEachMonth() {
        try (Instance instance = Instance.in(folder)) {
            check(instance);
        }
    }

    @Test
    void doesTheSameOnPostgres() {
        try (Instance instance = Instance.on(PostgresServer.emptyDatabase(), folder)) {
            check(instance);
        }
    }

    private static void check(Instance instance) {
        Facts library = Places.aLibraryInLille();
        Facts franceServices = Places.aFranceServicesInRoubaix();
        SupplyHistory history = history(instance);
        history.follow();
        assertThat(history.since(NORD, LONG_AGO)).isEmpty();

        publish(instance, "2026-08-15T10:00:00Z", library, franceServices);
        // What is said twice in a month counts as it was at its end.
        Facts shorter = franceServices.with(Field.HOURS, List.of("Mo-Fr 09:00-12:00"));
        publish(instance, "2026-10-02T10:00:00Z", library, shorter);
        history.follow();
        publish(instance, "2026-10-31T20:00:00Z", shorter);
        history.follow();

        List<PastSupply> curve = history.since(NORD, LONG_AGO);
        assertThat(curve)
                .extracting(PastSupply::month)
                .containsExactly(
                        YearMonth.of(2026, 8), YearMonth.of(2026, 9), YearMonth.of(2026, 10), YearMonth.of(2026, 11));
        assertThat(curve).extracting(PastSupply::places).containsExactly(2, 2, 1, 1);
        // Five days of eight hours and five of six and a half; then five of three.
        assertThat(curve).extracting(PastSupply::hours).containsExactly(72.5, 72.5, 15.0, 15.0);
        assertThat(curve.getFirst().byCategory())
                .isEqualTo(Map.of(Category.STEPS, 1, Category.TRAINING, 1, Category.ACCESS, 1));
        assertThat(curve.getLast().byCategory()).isEqualTo(Map.of(Category.STEPS, 1));
        assertThat(history.since(NORD, YearMonth.of(2026, 10))).isEqualTo(curve.subList(2, 4));
        assertThat(history.since(new Territory(Territory.Kind.COMMUNE, "59350"), LONG_AGO))
                .extracting(PastSupply::places)
                .containsExactly(1, 1, 0, 0);
        assertThat(history.since(new Territory(Territory.Kind.DEPARTEMENT, "13"), LONG_AGO))
                .isEmpty();

        SupplyHistory another = history(instance);
        another.follow();
        assertThat(another.since(NORD, LONG_AGO)).isEqualTo(curve);
    }

    private static SupplyHistory history(Instance instance) {
        return new SupplyHistory(instance.directory(), instance.database(), GAZETTEER, CommuneRows.of(GAZETTEER), NOW);
    }

    /** All that the source says, as if it were said at that time. */
    private static void publish(Instance instance, String at, Facts... facts) {
        long before = instance.directory().head();
        instance.directory()
                .publish(
                        Publishing.of(Places.SOURCE).withAcceptRemovals(true),
                        List.of(facts).stream()
                                .map(each -> Places.record(each.text(Field.NAME), each))
                                .iterator());
        instance.database()
                .jdbc()
                .sql("update revision set at = :at where number > :before")
                .param("at", Instant.parse(at).toEpochMilli())
                .param("before", before)
                .update();
    }
}
