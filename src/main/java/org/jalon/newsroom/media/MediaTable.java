package org.jalon.newsroom.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jalon.storage.Database;

/** The table {@code media_file}. */
final class MediaTable {

    private final Database database;

    MediaTable(Database database) {
        this.database = database;
    }

    Optional<MediaFile> find(String id) {
        return database.jdbc()
                .sql("select * from media_file where id = :id")
                .param("id", id)
                .query((row, number) -> file(row))
                .optional();
    }

    private static MediaFile file(ResultSet row) throws SQLException {
        return new MediaFile(
                row.getString("id"),
                row.getString("hash"),
                row.getString("name"),
                MediaType.of(row.getString("type")).orElseThrow(),
                row.getLong("size"),
                row.getInt("width"),
                row.getInt("height"),
                row.getInt("webp") == 1,
                row.getString("account_id"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
