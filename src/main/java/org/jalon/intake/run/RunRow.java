package org.jalon.intake.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.jalon.intake.ImportReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a run from its row. */
final class RunRow {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final double MILLIS = 1_000.0;

    private RunRow() {}

    static Run of(ResultSet row, int number) throws SQLException {
        Instant started = instant(row, "started_at");
        Instant finished = instant(row, "finished_at");
        return new Run(
                order(row),
                Instant.ofEpochMilli(row.getLong("ordered_at")),
                started,
                finished,
                RunOutcome.valueOf(row.getString("outcome")),
                row.getInt("shrunk") == 1,
                row.getString("message"),
                row.getString("fingerprint"),
                row.getLong("head"),
                report(
                        row,
                        started == null || finished == null
                                ? 0
                                : (finished.toEpochMilli() - started.toEpochMilli()) / MILLIS),
                instant(row, "undone_at"));
    }

    private static RunOrder order(ResultSet row) throws SQLException {
        return new RunOrder(
                row.getString("id"),
                row.getString("source"),
                RunOrder.Purpose.valueOf(row.getString("purpose")),
                row.getString("origin"),
                row.getString("ordered_by"),
                row.getInt("attempt"),
                row.getString("file"),
                row.getInt("mapping_version"),
                row.getString("preview"),
                row.getInt("accept_removals") == 1);
    }

    private static ImportReport report(ResultSet row, double seconds) throws SQLException {
        return new ImportReport(
                row.getInt("rows_read"),
                row.getInt("rows_accepted"),
                row.getInt("rows_rejected"),
                row.getInt("places_created"),
                row.getInt("places_joined"),
                row.getInt("places_updated"),
                row.getInt("places_unchanged"),
                row.getInt("places_gone"),
                row.getInt("to_review"),
                seconds,
                counts(row.getString("issues")),
                counts(row.getString("rejections")));
    }

    static String write(Map<String, Integer> counts) {
        return JSON.writeValueAsString(counts);
    }

    private static Map<String, Integer> counts(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
