package org.jalon.newsroom.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as readers see it now.
 *
 * @param id of it
 * @param slug how its address ends
 * @param version number of what it says
 * @param publishedAt from when it is seen
 * @param expiresAt until when, null for ever
 * @param content that it says
 */
public record PublishedArticle(
        String id,
        String slug,
        int version,
        Instant publishedAt,
        @Nullable Instant expiresAt,
        ArticleContent content) {

    /** The French path of its page. */
    public String path() {
        return Article.path(id, slug);
    }
}
