package org.jalon.newsroom.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jalon.newsroom.ItemId;
import org.jalon.storage.Database;

/** The table {@code article_comment}. */
final class CommentTable {

    private static final String INSERT = """
            insert into article_comment (id, article_id, version, words, account_id, at)
            values (:id, :article, :version, :words, :account, :now)
            """;

    private static final int MOST = 500;

    private final Database database;

    CommentTable(Database database) {
        this.database = database;
    }

    void insert(String articleId, ArticleComment comment) {
        database.jdbc()
                .sql(INSERT)
                .param("id", ItemId.next())
                .param("article", articleId)
                .param("version", comment.version())
                .param("words", comment.words())
                .param("account", comment.accountId())
                .param("now", comment.at().toEpochMilli())
                .update();
    }

    /** Those of an article, oldest first. */
    List<ArticleComment> list(String articleId) {
        return database.jdbc()
                .sql("select * from article_comment where article_id = :article order by at, id limit :most")
                .param("article", articleId)
                .param("most", MOST)
                .query((row, number) -> new ArticleComment(
                        row.getInt("version"),
                        row.getString("words"),
                        row.getString("account_id"),
                        Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    List<Map<String, Object>> listOf(String accountId) {
        return database.jdbc()
                .sql("select article_id, words, at from article_comment where account_id = :account order by at, id")
                .param("account", accountId)
                .query()
                .listOfRows();
    }

    void forgetOf(String accountId) {
        database.jdbc()
                .sql("delete from article_comment where account_id = :account")
                .param("account", accountId)
                .update();
    }

    int forget(Instant before) {
        return database.jdbc()
                .sql("delete from article_comment where at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }
}
