package org.jalon.newsroom.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.directory.Slug;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The table {@code media_file}. */
final class MediaTable {

    private static final String INSERT = """
            insert into media_file (id, hash, name, description, found_by, type, size, width, height, webp, words, account_id, created_at, unused_since)
            values (:id, :hash, :name, :description, :foundBy, :type, :size, :width, :height, :webp, :words, :account, :now, :now)
            """;

    private static final String MARK = """
            update media_file set unused_since = case when :used = 1 then null else :now end
            where id = :id and (unused_since is null) <> (:used = 1)
            """;

    private final Database database;

    MediaTable(Database database) {
        this.database = database;
    }

    void insert(MediaFile file, String words) {
        database.jdbc()
                .sql(INSERT)
                .param("id", file.id())
                .param("hash", file.hash())
                .param("name", file.name())
                .param("description", file.description())
                .param("foundBy", Slug.of(file.name() + " " + file.description()))
                .param("type", file.type().mime())
                .param("size", file.size())
                .param("width", file.width())
                .param("height", file.height())
                .param("webp", file.hasWebp() ? 1 : 0)
                .param("words", words)
                .param("account", file.accountId())
                .param("now", file.createdAt().toEpochMilli())
                .update();
    }

    Optional<MediaFile> find(String id) {
        return database.jdbc()
                .sql("select * from media_file where id = :id")
                .param("id", id)
                .query((row, number) -> file(row))
                .optional();
    }

    String words(String id) {
        return database.jdbc()
                .sql("select words from media_file where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    List<MediaFile> list(int limit, int offset) {
        return database.jdbc()
                .sql("select * from media_file order by created_at desc, id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> file(row))
                .list();
    }

    /** The newest whose names or descriptions have all words, as addresses write them; images, documents or both. */
    List<MediaFile> list(List<String> words, @Nullable Boolean images, int limit) {
        StringBuilder sql = new StringBuilder("select * from media_file where 1 = 1");
        if (images != null) {
            sql.append(images ? " and width > 0" : " and width = 0");
        }
        IntStream.range(0, words.size()).forEach(each -> sql.append(" and found_by like :w" + each));
        StatementSpec statement = database.jdbc().sql(sql + " order by created_at desc, id limit :limit");
        for (int each = 0; each < words.size(); each++) {
            statement = statement.param("w" + each, "%" + words.get(each) + "%");
        }
        return statement.param("limit", limit).query((row, number) -> file(row)).list();
    }

    /** Notes of each file since when nothing uses it. */
    void markUses(Set<String> used, Instant now) {
        List<String> ids = database.jdbc()
                .sql("select id from media_file")
                .query(String.class)
                .list();
        for (String id : ids) {
            database.jdbc()
                    .sql(MARK)
                    .param("id", id)
                    .param("used", used.contains(id) ? 1 : 0)
                    .param("now", now.toEpochMilli())
                    .update();
        }
    }

    List<MediaFile> listUnusedSince(Instant before) {
        return database.jdbc()
                .sql("select * from media_file where unused_since < :before")
                .param("before", before.toEpochMilli())
                .query((row, number) -> file(row))
                .list();
    }

    boolean delete(String id) {
        return database.jdbc()
                        .sql("delete from media_file where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean hasContent(String hash) {
        return database.jdbc()
                        .sql("select count(*) from media_file where hash = :hash")
                        .param("hash", hash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static MediaFile file(ResultSet row) throws SQLException {
        return new MediaFile(
                row.getString("id"),
                row.getString("hash"),
                row.getString("name"),
                row.getString("description"),
                MediaType.of(row.getString("type")).orElseThrow(),
                row.getLong("size"),
                row.getInt("width"),
                row.getInt("height"),
                row.getInt("webp") == 1,
                row.getString("account_id"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
