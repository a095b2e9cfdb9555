package org.jalon.newsroom.article;

import java.util.Collection;
import org.jalon.storage.Database;

/** The table {@code article_label}: what published articles are about. */
final class LabelTable {

    private static final String INSERT = """
            insert into article_label (article_id, kind, value) values (:article, :kind, :value)
            on conflict (article_id, kind, value) do nothing
            """;

    private final Database database;

    LabelTable(Database database) {
        this.database = database;
    }

    /** Replaces those of a kind: {@code theme}, {@code territory} or {@code place}. */
    void replace(String articleId, String kind, Collection<String> values) {
        database.jdbc()
                .sql("delete from article_label where article_id = :article and kind = :kind")
                .param("article", articleId)
                .param("kind", kind)
                .update();
        for (String value : values) {
            database.jdbc()
                    .sql(INSERT)
                    .param("article", articleId)
                    .param("kind", kind)
                    .param("value", value)
                    .update();
        }
    }
}
