package org.jalon.newsroom.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.newsroom.ItemId;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The table {@code arrival_item}: what was made of what arrived, by what names it where it comes from. */
final class ItemTable {

    private static final String INSERT = """
            insert into arrival_item (id, arrival_id, file, source_key, fingerprint, article_id, old_path, made_at)
            values (:id, :arrival, :file, :key, :fingerprint, :article, :old, :now)
            """;

    private final Database database;

    ItemTable(Database database) {
        this.database = database;
    }

    /** Something that was made; the article is null for a page of which a person makes articles. */
    record Made(
            String arrivalId,
            int file,
            String key,
            String fingerprint,
            @Nullable String articleId,
            String oldPath) {}

    void insert(Made made, Instant now) {
        database.jdbc()
                .sql(INSERT)
                .param("id", ItemId.next())
                .param("arrival", made.arrivalId())
                .param("file", made.file())
                .param("key", made.key())
                .param("fingerprint", made.fingerprint())
                .param("article", made.articleId())
                .param("old", made.oldPath())
                .param("now", now.toEpochMilli())
                .update();
    }

    /** What the same content became before. */
    Optional<Made> same(String fingerprint) {
        return database.jdbc()
                .sql("select * from arrival_item where fingerprint = :fingerprint order by made_at limit 1")
                .param("fingerprint", fingerprint)
                .query((row, number) -> made(row))
                .optional();
    }

    /** What the thing of this name became last. */
    Optional<Made> named(String key) {
        return database.jdbc()
                .sql("select * from arrival_item where source_key = :key order by made_at desc, id limit 1")
                .param("key", key)
                .query((row, number) -> made(row))
                .optional();
    }

    List<Made> list(String arrivalId) {
        return database.jdbc()
                .sql("select * from arrival_item where arrival_id = :arrival order by made_at, id")
                .param("arrival", arrivalId)
                .query((row, number) -> made(row))
                .list();
    }

    /** Forgets that an article was made, so that it may arrive again. */
    void forget(String articleId) {
        database.jdbc()
                .sql("delete from arrival_item where article_id = :article")
                .param("article", articleId)
                .update();
    }

    private static Made made(ResultSet row) throws SQLException {
        return new Made(
                row.getString("arrival_id"),
                row.getInt("file"),
                row.getString("source_key"),
                row.getString("fingerprint"),
                row.getString("article_id"),
                row.getString("old_path"));
    }
}
