package org.jalon.newsroom.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.storage.Database;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code article_version} and {@code article_file}. Versions are only added. */
final class VersionTable {

    private static final String INSERT = """
            insert into article_version (article_id, number, content, remark, account_id, at)
            values (:article, :number, :content, :remark, :account, :now)
            """;

    private static final String USE = """
            insert into article_file (article_id, file_id) values (:article, :file) on conflict (article_id, file_id) do nothing
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;

    VersionTable(Database database) {
        this.database = database;
    }

    void insert(ArticleVersion version, Collection<String> files) {
        database.jdbc()
                .sql(INSERT)
                .param("article", version.articleId())
                .param("number", version.number())
                .param("content", JSON.writeValueAsString(version.content()))
                .param("remark", version.remark())
                .param("account", version.accountId())
                .param("now", version.at().toEpochMilli())
                .update();
        for (String file : files) {
            database.jdbc()
                    .sql(USE)
                    .param("article", version.articleId())
                    .param("file", file)
                    .update();
        }
    }

    Optional<ArticleVersion> find(String articleId, int number) {
        return database.jdbc()
                .sql("select * from article_version where article_id = :article and number = :number")
                .param("article", articleId)
                .param("number", number)
                .query((row, count) -> version(row))
                .optional();
    }

    /** All of an article, the newest first. */
    List<ArticleVersion> list(String articleId) {
        return database.jdbc()
                .sql("select * from article_version where article_id = :article order by number desc")
                .param("article", articleId)
                .query((row, count) -> version(row))
                .list();
    }

    Set<String> files() {
        return Set.copyOf(database.jdbc()
                .sql("select distinct file_id from article_file")
                .query(String.class)
                .list());
    }

    static ArticleContent content(String json) {
        return JSON.readValue(json, ArticleContent.class);
    }

    private static ArticleVersion version(ResultSet row) throws SQLException {
        return new ArticleVersion(
                row.getString("article_id"),
                row.getInt("number"),
                content(row.getString("content")),
                row.getString("remark"),
                row.getString("account_id"),
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
