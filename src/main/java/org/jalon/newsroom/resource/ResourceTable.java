package org.jalon.newsroom.resource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.newsroom.article.Article.Decided;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The table {@code resource}. */
final class ResourceTable {

    private static final String INSERT = """
            insert into resource (id, state, version, slug, title, url, reports, created_by, modified_by, created_at, modified_at)
            values (:id, 'DRAFT', 1, :slug, :title, :url, 0, :account, :account, :now, :now)
            """;

    /** Moves to a next version unless somebody else did. What readers see keeps its address, and its link. */
    private static final String ADVANCE = """
            update resource set version = version + 1, title = :title, modified_by = :account, modified_at = :now,
                slug = case when published_version is null then :slug else slug end,
                url = case when published_version is null then :url else url end
            where id = :id and version = :seen
            """;

    private static final String PUBLISH = """
            update resource set state = 'PUBLISHED', published_version = :version, publish_at = :from, expires_at = :until,
                slug = :slug, url = :url
            where id = :id and version = :version
            """;

    private final Database database;

    ResourceTable(Database database) {
        this.database = database;
    }

    void insert(String id, ResourceContent content, String accountId, Instant now) {
        database.jdbc()
                .sql(INSERT)
                .param("id", id)
                .param("slug", content.slug())
                .param("title", content.text().title())
                .param("url", content.url())
                .param("account", accountId)
                .param("now", now.toEpochMilli())
                .update();
    }

    /** False when it has moved on since it was seen. */
    boolean advance(String id, int seen, ResourceContent content, String accountId, Instant now) {
        return database.jdbc()
                        .sql(ADVANCE)
                        .param("id", id)
                        .param("seen", seen)
                        .param("slug", content.slug())
                        .param("title", content.text().title())
                        .param("url", content.url())
                        .param("account", accountId)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** False when it has moved on since it was seen. */
    boolean publish(String id, int version, ResourceContent content, Instant from, @Nullable Instant until) {
        return database.jdbc()
                        .sql(PUBLISH)
                        .param("id", id)
                        .param("version", version)
                        .param("from", from.toEpochMilli())
                        .param("until", until == null ? null : until.toEpochMilli())
                        .param("slug", content.slug())
                        .param("url", content.url())
                        .update()
                == 1;
    }

    void decide(String id, Decided decided) {
        database.jdbc()
                .sql("update resource set state = :state where id = :id")
                .param("id", id)
                .param("state", decided.name())
                .update();
    }

    /** Notes that somebody looked, which settles what readers reported. */
    void check(String id, LocalDate day, LocalDate due) {
        database.jdbc()
                .sql("update resource set checked_day = :day, due_day = :due, reports = 0 where id = :id")
                .param("id", id)
                .param("day", day.toEpochDay())
                .param("due", due.toEpochDay())
                .update();
    }

    void report(String id) {
        database.jdbc()
                .sql("update resource set reports = reports + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** Deletes what readers never saw. */
    boolean deleteUnpublished(String id) {
        return database.jdbc()
                        .sql("delete from resource where id = :id and published_version is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Resource> find(String id) {
        return database.jdbc()
                .sql("select * from resource where id = :id")
                .param("id", id)
                .query((row, number) -> resource(row))
                .optional();
    }

    /** All, those that were changed last first. */
    List<Resource> list() {
        return database.jdbc()
                .sql("select * from resource order by modified_at desc, id")
                .query((row, number) -> resource(row))
                .list();
    }

    private static Resource resource(ResultSet row) throws SQLException {
        int published = row.getInt("published_version");
        return new Resource(
                row.getString("id"),
                Decided.valueOf(row.getString("state")),
                row.getInt("version"),
                published == 0 ? null : published,
                instant(row, "publish_at"),
                instant(row, "expires_at"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("url"),
                day(row, "checked_day"),
                day(row, "due_day"),
                row.getInt("reports"),
                row.getString("created_by"),
                Instant.ofEpochMilli(row.getLong("modified_at")));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }
}
