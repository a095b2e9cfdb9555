package org.jalon.newsroom.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The table {@code article}. Statements join the transaction of their caller. */
final class ArticleTable {

    private static final String INSERT = """
            insert into article (id, state, version, section, slug, title, day, created_by, modified_by, created_at, modified_at)
            values (:id, 'DRAFT', 1, :section, :slug, :title, :day, :account, :account, :now, :now)
            """;

    /** Moves to a next version unless somebody else did. What readers see keeps its section, address and date. */
    private static final String ADVANCE = """
            update article set version = version + 1, title = :title, modified_by = :account, modified_at = :now,
                section = case when published_version is null then :section else section end,
                slug = case when published_version is null then :slug else slug end,
                day = case when published_version is null then :day else day end
            where id = :id and version = :seen
            """;

    private static final String PUBLISH = """
            update article set state = 'PUBLISHED', published_version = :version, publish_at = :from, expires_at = :until,
                section = :section, slug = :slug, day = :day
            where id = :id and version = :version
            """;

    private final Database database;

    ArticleTable(Database database) {
        this.database = database;
    }

    void insert(String id, ArticleContent content, @Nullable String accountId, Instant now) {
        database.jdbc()
                .sql(INSERT)
                .param("id", id)
                .param("section", content.section())
                .param("slug", content.slug())
                .param("title", content.text().title())
                .param("day", content.date().toEpochDay())
                .param("account", accountId)
                .param("now", now.toEpochMilli())
                .update();
    }

    /** False when it has moved on since it was seen. */
    boolean advance(String id, int seen, ArticleContent content, String accountId, Instant now) {
        return database.jdbc()
                        .sql(ADVANCE)
                        .param("id", id)
                        .param("seen", seen)
                        .param("section", content.section())
                        .param("slug", content.slug())
                        .param("title", content.text().title())
                        .param("day", content.date().toEpochDay())
                        .param("account", accountId)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** False when it has moved on since it was seen. */
    boolean publish(String id, int version, ArticleContent content, Instant from, @Nullable Instant until) {
        return database.jdbc()
                        .sql(PUBLISH)
                        .param("id", id)
                        .param("version", version)
                        .param("from", from.toEpochMilli())
                        .param("until", until == null ? null : until.toEpochMilli())
                        .param("section", content.section())
                        .param("slug", content.slug())
                        .param("day", content.date().toEpochDay())
                        .update()
                == 1;
    }

    void decide(String id, Article.Decided decided) {
        database.jdbc()
                .sql("update article set state = :state where id = :id")
                .param("id", id)
                .param("state", decided.name())
                .update();
    }

    /** Asks somebody to read it, or anybody; or takes that back. */
    void review(String id, Article.Decided decided, @Nullable String reviewer) {
        database.jdbc()
                .sql("update article set state = :state, reviewer = :reviewer where id = :id")
                .param("id", id)
                .param("state", decided.name())
                .param("reviewer", reviewer)
                .update();
    }

    void assign(String id, @Nullable String accountId) {
        database.jdbc()
                .sql("update article set assigned_to = :account where id = :id")
                .param("id", id)
                .param("account", accountId)
                .update();
    }

    /** Deletes what readers never saw. */
    boolean deleteUnpublished(String id) {
        return database.jdbc()
                        .sql("delete from article where id = :id and published_version is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Article> find(String id) {
        return database.jdbc()
                .sql("select * from article where id = :id")
                .param("id", id)
                .query((row, number) -> article(row))
                .optional();
    }

    /** All, those that were changed last first. */
    List<Article> list() {
        return database.jdbc()
                .sql("select * from article order by modified_at desc, id")
                .query((row, number) -> article(row))
                .list();
    }

    /** Drafts and what is to be read, those that wait longest first; no more than anybody looks at. */
    List<Article> unfinished() {
        return database.jdbc()
                .sql("select * from article where state in ('DRAFT', 'IN_REVIEW') order by modified_at, id limit 500")
                .query((row, number) -> article(row))
                .list();
    }

    /** Those that are decided to be seen, and appear or go between two instants, of which the second is not included. */
    List<Article> published(Instant from, Instant to) {
        return database.jdbc()
                .sql("select * from article where state = 'PUBLISHED' and"
                        + " (publish_at >= :from and publish_at < :to or expires_at >= :from and expires_at < :to)")
                .param("from", from.toEpochMilli())
                .param("to", to.toEpochMilli())
                .query((row, number) -> article(row))
                .list();
    }

    static Article article(ResultSet row) throws SQLException {
        int published = row.getInt("published_version");
        return new Article(
                row.getString("id"),
                Article.Decided.valueOf(row.getString("state")),
                row.getInt("version"),
                published == 0 ? null : published,
                instant(row, "publish_at"),
                instant(row, "expires_at"),
                row.getString("section"),
                row.getString("slug"),
                row.getString("title"),
                LocalDate.ofEpochDay(row.getLong("day")),
                row.getString("created_by"),
                row.getString("assigned_to"),
                row.getString("reviewer"),
                Instant.ofEpochMilli(row.getLong("modified_at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
