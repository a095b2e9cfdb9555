package org.jalon.about.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jalon.about.audit.KeptAudit.Ending;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The table {@code accessibility_audit}. Statements join the transaction of their caller. */
final class AuditTable {

    private static final String INSERT = """
            insert into accessibility_audit (id, grid, file_name, account_id, kept_at)
            values (:id, :grid, :file, :account, :at)
            """;

    private static final String END = """
            update accessibility_audit set ended = :ending, ended_on = :day where id = :id
            """;

    private final Database database;

    AuditTable(Database database) {
        this.database = database;
    }

    void insert(KeptAudit audit) {
        database.jdbc()
                .sql(INSERT)
                .param("id", audit.id())
                .param("grid", GridWriter.write(audit.grid()))
                .param("file", audit.fileName())
                .param("account", audit.accountId())
                .param("at", audit.keptAt().toEpochMilli())
                .update();
    }

    boolean end(String id, Ending ending, LocalDate day) {
        return database.jdbc()
                        .sql(END)
                        .param("id", id)
                        .param("ending", ending.name().toLowerCase(Locale.ROOT))
                        .param("day", day.toEpochDay())
                        .update()
                == 1;
    }

    /** All, the newest first. */
    List<KeptAudit> list() {
        return database.jdbc()
                .sql("select * from accessibility_audit order by kept_at desc, id")
                .query((row, number) -> audit(row))
                .list();
    }

    private static KeptAudit audit(ResultSet row) throws SQLException {
        AuditGrid grid = grid(row.getString("grid"));
        String ended = row.getString("ended");
        return new KeptAudit(
                row.getString("id"),
                grid,
                Rates.of(grid),
                row.getString("file_name"),
                row.getString("account_id"),
                Instant.ofEpochMilli(row.getLong("kept_at")),
                ended == null ? null : Ending.valueOf(ended.toUpperCase(Locale.ROOT)),
                day(row, "ended_on"));
    }

    private static AuditGrid grid(String csv) {
        return switch (GridReader.read(csv.getBytes(StandardCharsets.UTF_8), LocalDate.MAX)) {
            case GridReading.Read read -> read.grid();
            case GridReading.Wrong wrong -> throw new IllegalStateException("kept a grid that is wrong: " + wrong);
        };
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }
}
