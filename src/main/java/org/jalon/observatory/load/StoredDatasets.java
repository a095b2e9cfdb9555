package org.jalon.observatory.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.observatory.definition.DatasetReader;
import org.jalon.storage.Database;

/** The datasets that were imported, for who keeps them. */
public final class StoredDatasets {

    private final Database database;
    private final FigureTable table;

    public StoredDatasets(Database database, FigureTable table) {
        this.database = database;
        this.table = table;
    }

    /** In the order of their ids. */
    public List<StoredDataset> list() {
        return database.jdbc()
                .sql("select * from indicator_dataset where definition <> '' order by id")
                .query((row, number) -> dataset(row))
                .list();
    }

    public Optional<StoredDataset> find(String id) {
        return database.jdbc()
                .sql("select * from indicator_dataset where definition <> '' and id = :id")
                .param("id", id)
                .query((row, number) -> dataset(row))
                .optional();
    }

    /** Removes a dataset with all its figures, in a transaction. */
    public void remove(String id) {
        table.remove(id, Instant.now());
    }

    private static StoredDataset dataset(ResultSet row) throws SQLException {
        return new StoredDataset(
                DatasetReader.parse(row.getString("definition")),
                Instant.ofEpochMilli(row.getLong("imported_at")),
                row.getString("imported_by"),
                row.getLong("rows_read"),
                row.getLong("rows_unknown"),
                Stream.of(row.getString("unknown_codes").split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                row.getLong("territories"));
    }
}
