package org.jalon.newsroom.article;

import java.time.Instant;
import java.util.LinkedHashMap;
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

    private static final String UNANSWERED = """
            select c.article_id, max(c.at) as last from article_comment c join article a on a.id = c.article_id
            where c.at >= :since and (a.created_by = :account or a.assigned_to = :account)
              and (c.account_id is null or c.account_id <> :account)
              and not exists (select 1 from article_comment o where o.article_id = a.id and o.account_id = :account and o.at >= c.at)
              and not exists (select 1 from article_version v where v.article_id = a.id and v.account_id = :account and v.at >= c.at)
            group by c.article_id order by last desc
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

    /** Accounts of those who said something of an article. */
    List<String> speakers(String articleId) {
        return database.jdbc()
                .sql(
                        "select distinct account_id from article_comment where article_id = :article and account_id is not null")
                .param("article", articleId)
                .query(String.class)
                .list();
    }

    /** When others last said something, since an instant, of articles that somebody began or writes on, by article; nothing that they answered. */
    Map<String, Instant> unanswered(String accountId, Instant since) {
        Map<String, Instant> last = new LinkedHashMap<>();
        database.jdbc()
                .sql(UNANSWERED)
                .param("account", accountId)
                .param("since", since.toEpochMilli())
                .query(row -> {
                    last.put(row.getString("article_id"), Instant.ofEpochMilli(row.getLong("last")));
                });
        return last;
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
