package org.jalon.newsroom.resource;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A resource as readers see it now.
 *
 * @param id of it
 * @param slug how its address ends
 * @param version number of what it says
 * @param publishedAt from when it is seen
 * @param checked day on which somebody last looked whether it is right, null when nobody noted it
 * @param broken day since when its link is known not to answer, null when it does or nobody knows
 * @param content that it says
 */
public record PublishedResource(
        String id,
        String slug,
        int version,
        Instant publishedAt,
        @Nullable LocalDate checked,
        @Nullable LocalDate broken,
        ResourceContent content) {

    /** The French path of its page. */
    public String path() {
        return Resource.path(id, slug);
    }
}
