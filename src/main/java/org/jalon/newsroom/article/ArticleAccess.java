package org.jalon.newsroom.article;

import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.newsroom.ItemId;
import org.jalon.site.UserError;

/** Finds articles for those who may change them, and says so to those who may not. */
final class ArticleAccess {

    private final ArticleTable table;
    private final VersionTable versions;
    private final EditorRights rights;

    ArticleAccess(ArticleTable table, VersionTable versions, EditorRights rights) {
        this.table = table;
        this.versions = versions;
        this.rights = rights;
    }

    /** The article, for somebody who may change it. */
    Article editable(Actor actor, String id) {
        Article article = Optional.of(id)
                .filter(ItemId::isValid)
                .flatMap(table::find)
                .orElseThrow(() -> new UserError("newsroom.article.error.gone"));
        if (!rights.mayEdit(
                actor,
                article.createdBy(),
                versions.find(id, article.version()).orElseThrow().content())) {
            throw new UserError("newsroom.article.error.edit");
        }
        return article;
    }

    /** What is published now must be theirs too: nobody takes over the news of others by changing its territory. */
    void mustPublish(Actor actor, Article article, ArticleContent content) {
        boolean may = rights.mayPublish(actor, content)
                && (article.publishedVersion() == null
                        || versions.find(article.id(), article.publishedVersion())
                                .filter(version -> rights.mayPublish(actor, version.content()))
                                .isPresent());
        if (!may) {
            throw new UserError("newsroom.article.error.publish");
        }
    }
}
