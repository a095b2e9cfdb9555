package org.jalon.newsroom.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at the desk says about a draft.
 *
 * @param version that they read
 * @param words of theirs
 * @param accountId who, null once that account is deleted
 * @param at when
 */
public record ArticleComment(
        int version, String words, @Nullable String accountId, Instant at) {}
