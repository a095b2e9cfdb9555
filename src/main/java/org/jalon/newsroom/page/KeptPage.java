package org.jalon.newsroom.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page, without what its versions say.
 *
 * @param slug how its address ends; never changes
 * @param state how far people brought it
 * @param version the newest one
 * @param publishedVersion the one that readers see, null before there was one
 * @param title of the newest version
 * @param inFoot whether the foot of every page leads to it
 * @param reviewedOn when somebody last found it right, null before
 * @param modifiedAt when the newest version was saved
 */
public record KeptPage(
        String slug,
        State state,
        int version,
        @Nullable Integer publishedVersion,
        String title,
        boolean inFoot,
        @Nullable LocalDate reviewedOn,
        Instant modifiedAt) {

    /** What people decided. */
    public enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN;

        /** As bundles write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether readers see it. */
    public boolean isPublic() {
        return state == State.PUBLISHED && publishedVersion != null;
    }

    /** The French path of its page. */
    public String path() {
        return path(slug);
    }

    static String path(String slug) {
        return "/pages/" + slug;
    }

    /** By when somebody has to read it again: a year later. Null for what readers do not see. */
    public @Nullable LocalDate dueOn() {
        return isPublic() && reviewedOn != null ? reviewedOn.plusYears(1) : null;
    }
}
