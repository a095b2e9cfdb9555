package org.jalon.newsroom.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article.
 *
 * @param articleId of the article
 * @param number from 1
 * @param content what it says
 * @param remark why it was saved, may be empty
 * @param accountId who saved it, null once that account is deleted
 * @param at when
 */
public record ArticleVersion(
        String articleId,
        int number,
        ArticleContent content,
        String remark,
        @Nullable String accountId,
        Instant at) {}
