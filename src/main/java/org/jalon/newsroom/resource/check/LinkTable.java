package org.jalon.newsroom.resource.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jalon.newsroom.resource.PublishedResources;
import org.jalon.newsroom.resource.check.WatchedLink.State;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The table {@code watched_link}. */
final class LinkTable {

    private static final String BEGIN = """
            insert into watched_link (address, state, next_at, failures, etag, last_modified)
            values (:address, 'NEW', :now, 0, '', '') on conflict (address) do nothing
            """;

    private static final String NOTE = """
            update watched_link set state = :state, tried_at = :tried, next_at = :next, failures = :failures,
                failing_since = :since, moved_to = :moved, etag = :etag, last_modified = :modified
            where address = :address
            """;

    private static final String TO_MEND = """
            select * from watched_link
            where state in ('GONE', 'MOVED') or (state = 'FAILING' and failures >= :failures)
            order by failing_since, address
            """;

    private final Database database;

    LinkTable(Database database) {
        this.database = database;
    }

    void begin(Collection<String> addresses, Instant now) {
        for (String address : addresses) {
            database.jdbc()
                    .sql(BEGIN)
                    .param("address", address)
                    .param("now", now.toEpochMilli())
                    .update();
        }
    }

    void forget(Collection<String> addresses) {
        for (String address : addresses) {
            database.jdbc()
                    .sql("delete from watched_link where address = :address")
                    .param("address", address)
                    .update();
        }
    }

    List<String> addresses() {
        return database.jdbc()
                .sql("select address from watched_link")
                .query(String.class)
                .list();
    }

    /** Those whose time has come, the longest waiting first. */
    List<WatchedLink> due(Instant now, int limit) {
        return database.jdbc()
                .sql("select * from watched_link where next_at <= :now order by next_at, address limit :limit")
                .param("now", now.toEpochMilli())
                .param("limit", limit)
                .query((row, number) -> link(row))
                .list();
    }

    /** Takes one, so that no other process asks for it too; false when another was faster. */
    boolean take(WatchedLink link, Instant until) {
        return database.jdbc()
                        .sql("update watched_link set next_at = :until where address = :address and next_at = :seen")
                        .param("until", until.toEpochMilli())
                        .param("address", link.address())
                        .param("seen", link.nextAt().toEpochMilli())
                        .update()
                == 1;
    }

    void note(WatchedLink link) {
        database.jdbc()
                .sql(NOTE)
                .param("address", link.address())
                .param("state", link.state().name())
                .param("tried", millis(link.triedAt()))
                .param("next", link.nextAt().toEpochMilli())
                .param("failures", link.failures())
                .param("since", millis(link.failingSince()))
                .param("moved", link.movedTo())
                .param("etag", link.etag())
                .param("modified", link.lastModified())
                .update();
    }

    void tryAt(String address, Instant when) {
        database.jdbc()
                .sql("update watched_link set next_at = :next where address = :address and next_at > :next")
                .param("next", when.toEpochMilli())
                .param("address", address)
                .update();
    }

    List<WatchedLink> toMend() {
        return database.jdbc()
                .sql(TO_MEND)
                .param("failures", PublishedResources.FAILURES_TO_TELL)
                .query((row, number) -> link(row))
                .list();
    }

    Optional<WatchedLink> find(String address) {
        return database.jdbc()
                .sql("select * from watched_link where address = :address")
                .param("address", address)
                .query((row, number) -> link(row))
                .optional();
    }

    private static WatchedLink link(ResultSet row) throws SQLException {
        return new WatchedLink(
                row.getString("address"),
                State.valueOf(row.getString("state")),
                instant(row, "tried_at"),
                Instant.ofEpochMilli(row.getLong("next_at")),
                row.getInt("failures"),
                instant(row, "failing_since"),
                row.getString("moved_to"),
                row.getString("etag"),
                row.getString("last_modified"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
