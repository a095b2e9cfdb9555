package org.jalon.observatory.signal;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.storage.Database;

/** Signals in the database. */
final class SignalTable {

    private static final String ADD = """
            insert into unmet_need (kind, commune, month, category, times) values (?, ?, ?, ?, ?)
            on conflict (kind, commune, month, category) do update set times = unmet_need.times + excluded.times
            """;

    private final Database database;

    SignalTable(Database database) {
        this.database = database;
    }

    /** Adds these to what is known, in one transaction. */
    void add(Map<SignalCount, Long> counts) {
        List<Object[]> rows = counts.entrySet().stream()
                .map(one -> new Object[] {
                    one.getKey().kind().name(),
                    one.getKey().commune(),
                    one.getKey().month().toString(),
                    one.getKey().category(),
                    one.getValue()
                })
                .toList();
        database.transaction().executeWithoutResult(status -> database.batches().batchUpdate(ADD, rows));
    }

    /** All categories together. */
    Map<SignalCount, Long> all() {
        Map<SignalCount, Long> counts = new HashMap<>();
        database.jdbc()
                .sql("select kind, commune, month, sum(times) as times from unmet_need group by kind, commune, month")
                .query(row -> {
                    counts.put(
                            new SignalCount(
                                    Signal.Kind.valueOf(row.getString("kind")),
                                    row.getString("commune"),
                                    YearMonth.parse(row.getString("month")),
                                    ""),
                            row.getLong("times"));
                });
        return counts;
    }

    /** Forgets the months that ended before an instant, and says how many counts. */
    int forget(Instant before) {
        return database.jdbc()
                .sql("delete from unmet_need where month < :month")
                .param("month", YearMonth.from(before.atZone(ZoneOffset.UTC)).toString())
                .update();
    }
}
