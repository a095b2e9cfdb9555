package org.jalon.observatory.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.OptionalLong;
import org.jalon._support.Instance;
import org.jalon._support.PostgresServer;
import org.jalon.observatory.CommuneRows;
import org.jalon.search.SearchInVain;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalsTest {

    private static final CommuneRows ROWS = CommuneRows.of(Gazetteer.load());
    private static final Instant OCTOBER = Instant.parse("2026-10-20T10:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-20T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void countsAndNeverTellsOfFewerThanTen() {
        try (Instance instance = Instance.in(folder)) {
            check(instance.database());
        }
    }

    @Test
    void doesTheSameOnPostgres() {
        try (Instance instance = Instance.on(PostgresServer.emptyDatabase(), folder)) {
            check(instance.database());
        }
    }

    private static void check(Database database) {
        Signals signals = new Signals(database, ROWS);
        count(signals, "62268", 12, OCTOBER);
        count(signals, "62773", 9, OCTOBER);
        signals.write();
        count(signals, "62268", 3, NOVEMBER);
        signals.count(new SearchInVain("62268", "demarches", NOVEMBER));
        signals.write();

        assertThat(signals.of(commune("62268")))
                .containsExactly(
                        new Signal(YearMonth.of(2026, 10), Signal.Kind.SEARCH, OptionalLong.of(12)),
                        new Signal(YearMonth.of(2026, 11), Signal.Kind.SEARCH, OptionalLong.empty()));
        assertThat(signals.of(commune("62773")).getFirst().times()).isEmpty();
        assertThat(signals.newest("62268").map(Signal::month)).hasValue(YearMonth.of(2026, 10));
        // 12 + 9 would tell that the other commune has nine.
        assertThat(october(signals)).isEqualTo(OptionalLong.of(12));
        count(signals, "62566", 4, OCTOBER);
        signals.write();
        assertThat(october(signals)).isEqualTo(OptionalLong.of(25));

        // Another process reads what this one wrote, and forgets what is too old.
        Signals other = new Signals(database, ROWS);
        assertThat(other.forget(Instant.parse("2026-11-02T00:00:00Z"))).isEqualTo(3);
        other.write();
        assertThat(other.of(commune("62268"))).extracting(Signal::month).containsExactly(YearMonth.of(2026, 11));
    }

    private static OptionalLong october(Signals signals) {
        return signals.of(new Territory(Territory.Kind.EPCI, "200018083"))
                .getFirst()
                .times();
    }

    private static void count(Signals signals, String commune, int times, Instant at) {
        for (int i = 0; i < times; i++) {
            signals.count(new SearchInVain(commune, "", at));
        }
    }

    private static Territory commune(String code) {
        return new Territory(Territory.Kind.COMMUNE, code);
    }
}
