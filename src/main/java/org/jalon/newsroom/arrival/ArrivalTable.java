package org.jalon.newsroom.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The table {@code arrival}. */
final class ArrivalTable {

    private static final String INSERT = """
            insert into arrival (id, name, account_id, created_at, done, total, finished, may_fetch)
            values (:id, :name, :account, :now, 0, :total, 0, :fetches)
            """;

    private static final String OVER = """
            select id from arrival where originals_until < :now or created_at < :before
            """;

    private final Database database;

    ArrivalTable(Database database) {
        this.database = database;
    }

    void insert(String id, String name, @Nullable String accountId, int total, boolean fetches, Instant now) {
        database.jdbc()
                .sql(INSERT)
                .param("id", id)
                .param("name", name)
                .param("account", accountId)
                .param("now", now.toEpochMilli())
                .param("total", total)
                .param("fetches", fetches ? 1 : 0)
                .update();
    }

    Optional<Arrival> find(String id) {
        return database.jdbc()
                .sql("select * from arrival where id = :id")
                .param("id", id)
                .query((row, number) -> arrival(row))
                .optional();
    }

    List<Arrival> list(int limit, int offset) {
        return database.jdbc()
                .sql("select * from arrival order by created_at desc, id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> arrival(row))
                .list();
    }

    void progress(String id, int done, boolean finished) {
        database.jdbc()
                .sql("update arrival set done = :done, finished = :finished where id = :id")
                .param("id", id)
                .param("done", done)
                .param("finished", finished ? 1 : 0)
                .update();
    }

    void keepOriginalsUntil(String id, @Nullable Instant until) {
        database.jdbc()
                .sql("update arrival set originals_until = :until where id = :id")
                .param("id", id)
                .param("until", until == null ? null : until.toEpochMilli())
                .update();
    }

    /** Those whose files need not be kept any longer: their day has come, or they arrived before an instant. */
    List<String> listOver(Instant now, Instant before) {
        return database.jdbc()
                .sql(OVER)
                .param("now", now.toEpochMilli())
                .param("before", before.toEpochMilli())
                .query(String.class)
                .list();
    }

    void delete(String id) {
        database.jdbc()
                .sql("delete from arrival where id = :id")
                .param("id", id)
                .update();
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        long until = row.getLong("originals_until");
        boolean forever = row.wasNull();
        return new Arrival(
                row.getString("id"),
                row.getString("name"),
                row.getString("account_id"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                row.getInt("done"),
                row.getInt("total"),
                row.getInt("finished") == 1,
                row.getInt("may_fetch") == 1,
                forever ? null : Instant.ofEpochMilli(until));
    }
}
