package org.jalon.newsroom.arrival;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brought at once.
 *
 * @param id of it
 * @param name of the folder or file, as they call it
 * @param accountId who brought it; null for the terminal, and once that account is deleted
 * @param createdAt when
 * @param done files read so far
 * @param total files there are
 * @param finished whether all files were read
 * @param fetches whether pictures are fetched from the sites that texts come from
 * @param originalsUntil until when the files themselves are kept, null while something waits for a person
 */
public record Arrival(
        String id,
        String name,
        @Nullable String accountId,
        Instant createdAt,
        int done,
        int total,
        boolean finished,
        boolean fetches,
        @Nullable Instant originalsUntil) {}
