package org.jalon.observatory.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
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
    private final AtomicLong imports = new AtomicLong();

    public FigureTable(Database database) {
        this.database = database;
    }

    /** What a figure is of. */
    record Key(String indicator, String period, String code) {}

    /**
     * A dataset as it was imported.
     *
     * @param definition as it was written
     * @param importedAt epoch milliseconds; grows with each import of the dataset
     */
    public record Imported(String definition, long importedAt) {}

    /** Takes what is told of one territory. */
    @FunctionalInterface
    public interface Reader {
        void accept(String period, String code, Figure figure);
    }

    /** The datasets that were imported, in the order of their ids. */
    public SortedMap<String, Imported> datasets() {
        SortedMap<String, Imported> datasets = new TreeMap<>();
        database.jdbc()
                .sql("select id, definition, imported_at from indicator_dataset where definition <> ''")
                .query(row -> {
                    datasets.put(
                            row.getString("id"), new Imported(row.getString("definition"), row.getLong("imported_at")));
                });
        return datasets;
    }

    /** A number that grows whenever a dataset is imported, by whatever process: costs one short query. */
    public long version() {
        return database.jdbc()
                .sql("select coalesce(sum(imported_at), 0) from indicator_dataset")
                .query(Long.class)
                .single();
    }

    /** How often this process imported something. */
    public long imports() {
        return imports.get();
    }

    /** Reads all figures of an indicator, in any order. */
    public void forEach(String indicator, Reader reader) {
        database.jdbc().sql("""
                        select period, code, mark, value, label, numerator, denominator, partial
                        from indicator_value where indicator = :indicator
                        """).param("indicator", indicator).query(row -> {
            reader.accept(row.getString("period"), row.getString("code"), figure(row));
        });
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
    void replace(FigureImport.Done done, FigureReading reading, String by, Instant now) {
        String dataset = done.dataset();
        database.transaction().executeWithoutResult(status -> {
            database.jdbc()
                    .sql("delete from indicator_value where dataset = :dataset")
                    .param("dataset", dataset)
                    .update();
            database.jdbc()
                    .sql("""
                            insert into indicator_dataset
                              (id, definition, imported_at, rows_read, rows_unknown, imported_by, territories, unknown_codes)
                            values (:id, :definition, :at, :read, :unknown, :by, :territories, :codes)
                            on conflict (id) do update set definition = excluded.definition,
                              imported_at = case when excluded.imported_at > indicator_dataset.imported_at
                                then excluded.imported_at else indicator_dataset.imported_at + 1 end, rows_read = excluded.rows_read,
                              rows_unknown = excluded.rows_unknown, imported_by = excluded.imported_by,
                              territories = excluded.territories, unknown_codes = excluded.unknown_codes
                            """)
                    .param("id", dataset)
                    .param("definition", reading.definition())
                    .param("at", now.toEpochMilli())
                    .param("read", done.read())
                    .param("unknown", done.unknown())
                    .param("by", by)
                    .param("territories", reading.territories())
                    .param("codes", String.join(" ", reading.unknown()))
                    .update();
            List<Object[]> batch = new ArrayList<>(BATCH);
            reading.figures().forEach((key, figure) -> {
                batch.add(parameters(dataset, key, figure));
                if (batch.size() == BATCH) {
                    database.batches().batchUpdate(INSERT, batch);
                    batch.clear();
                }
            });
            database.batches().batchUpdate(INSERT, batch);
        });
        imports.incrementAndGet();
    }

    /** Takes away all that is known of a dataset, in one transaction; its line stays, so that the version grows. */
    void remove(String dataset, Instant now) {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc()
                    .sql("delete from indicator_value where dataset = :dataset")
                    .param("dataset", dataset)
                    .update();
            database.jdbc()
                    .sql("""
                            update indicator_dataset set definition = '', rows_read = 0, rows_unknown = 0,
                              imported_at = case when imported_at < :now then :now else imported_at + 1 end
                            where id = :dataset
                            """)
                    .param("dataset", dataset)
                    .param("now", now.toEpochMilli())
                    .update();
        });
        imports.incrementAndGet();
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
