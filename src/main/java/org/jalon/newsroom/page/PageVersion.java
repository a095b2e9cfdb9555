package org.jalon.newsroom.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page said at some time.
 *
 * @param slug of the page
 * @param number from 1
 * @param content all that it says
 * @param remark why it was saved, may be empty
 * @param accountId who saved it, null once that account is deleted
 * @param at when
 */
public record PageVersion(
        String slug,
        int number,
        PageContent content,
        String remark,
        @Nullable String accountId,
        Instant at) {}
