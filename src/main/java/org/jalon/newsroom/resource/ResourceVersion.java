package org.jalon.newsroom.resource;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a resource said at one time.
 *
 * @param resourceId of it
 * @param number from 1
 * @param content all that it says
 * @param accountId who saved it, null once that account is deleted
 * @param at when
 */
public record ResourceVersion(
        String resourceId,
        int number,
        ResourceContent content,
        @Nullable String accountId,
        Instant at) {}
