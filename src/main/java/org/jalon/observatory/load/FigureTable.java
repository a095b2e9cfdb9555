package org.jalon.observatory.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jalon.observatory.figure.Cell;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** Datasets and their figures in the database. */
public final class FigureTable {

    private static final String INSERT = """
            insert into indicator_value
              (dataset, indicator, period, code, mark, value, label, numerator, denominator, partial)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final int BATCH = 1_000;

    private final Database database;

    public FigureTable(Database database) {
        this.database = database;
    }

    /** What a figure is of. */
    record Key(String indicator, String period, String code) {}

    /** The definitions that were imported, as they were written, by the id of their dataset. */
    public Map<String, String> definitions() {
        Map<String, String> definitions = new HashMap<>();
        database.jdbc().sql("select id, definition from indicator_dataset").query(row -> {
            definitions.put(row.getString("id"), row.getString("definition"));
        });
        return definitions;
    }

    /** The figures of an indicator in one period, by the code of their territory. */
    public Map<String, Figure> figures(String indicator, String period) {
        Map<String, Figure> figures = new HashMap<>();
        database.jdbc()
                .sql("select * from indicator_value where indicator = :indicator and period = :period")
                .param("indicator", indicator)
                .param("period", period)
                .query(row -> {
                    figures.put(row.getString("code"), figure(row));
                });
        return figures;
    }

    /** The same of the newest period that is known; empty when none is. */
    public Map<String, Figure> newest(String indicator) {
        return database.jdbc()
                .sql("select max(period) from indicator_value where indicator = :indicator")
                .param("indicator", indicator)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .map(period -> figures(indicator, period))
                .orElse(Map.of());
    }

    /** The dataset that an indicator belongs to, empty when it is new. */
    Optional<String> datasetOf(String indicator) {
        return database.jdbc()
                .sql("select dataset from indicator_value where indicator = :indicator limit 1")
                .param("indicator", indicator)
                .query(String.class)
                .optional();
    }

    /** Replaces all that is known of a dataset, in one transaction. */
    void replace(String dataset, String definition, Instant now, int read, int unknown, Map<Key, Figure> figures) {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc()
                    .sql("delete from indicator_value where dataset = :dataset")
                    .param("dataset", dataset)
                    .update();
            database.jdbc()
                    .sql("""
                            insert into indicator_dataset (id, definition, imported_at, rows_read, rows_unknown)
                            values (:id, :definition, :at, :read, :unknown)
                            on conflict (id) do update set definition = excluded.definition,
                              imported_at = excluded.imported_at, rows_read = excluded.rows_read,
                              rows_unknown = excluded.rows_unknown
                            """)
                    .param("id", dataset)
                    .param("definition", definition)
                    .param("at", now.toEpochMilli())
                    .param("read", read)
                    .param("unknown", unknown)
                    .update();
            List<Object[]> batch = new ArrayList<>(BATCH);
            figures.forEach((key, figure) -> {
                batch.add(parameters(dataset, key, figure));
                if (batch.size() == BATCH) {
                    database.batches().batchUpdate(INSERT, batch);
                    batch.clear();
                }
            });
            database.batches().batchUpdate(INSERT, batch);
        });
    }

    private static Object[] parameters(String dataset, Key key, Figure figure) {
        return new Object[] {
            dataset,
            key.indicator(),
            key.period(),
            key.code(),
            mark(figure),
            value(figure.cell()),
            figure.label().isEmpty() ? null : figure.label(),
            boxed(figure.numerator()),
            boxed(figure.denominator()),
            figure.partial() ? 1 : 0
        };
    }

    private static String mark(Figure figure) {
        return switch (figure.cell()) {
            case Cell.Known known -> "KNOWN";
            case Cell.Below below -> "BELOW";
            case Cell.Secret secret -> "SECRET";
            case Cell.Absent absent -> figure.label().isEmpty() ? "ABSENT" : "KNOWN";
        };
    }

    private static @Nullable Double value(Cell cell) {
        return switch (cell) {
            case Cell.Known(double value) -> value;
            case Cell.Below(double limit) -> limit;
            case Cell.Secret secret -> null;
            case Cell.Absent absent -> null;
        };
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static Figure figure(ResultSet row) throws SQLException {
        String label = row.getString("label");
        double value = row.getDouble("value");
        Cell cell = switch (row.getString("mark")) {
            case "KNOWN" -> label == null ? new Cell.Known(value) : Cell.ABSENT;
            case "BELOW" -> new Cell.Below(value);
            case "SECRET" -> Cell.SECRET;
            default -> Cell.ABSENT;
        };
        return new Figure(
                cell,
                label == null ? "" : label,
                number(row, "numerator"),
                number(row, "denominator"),
                row.getInt("partial") == 1,
                true);
    }

    private static OptionalDouble number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
