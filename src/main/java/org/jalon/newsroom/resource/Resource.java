package org.jalon.newsroom.resource;

import java.time.Instant;
import java.time.LocalDate;
import org.jalon.newsroom.article.Article.Decided;
import org.jalon.newsroom.article.Article.State;
import org.jspecify.annotations.Nullable;

/**
 * A resource, without what its versions say.
 *
 * @param id of it
 * @param decided how far people brought it
 * @param version the newest one
 * @param publishedVersion the one that readers see, null before there was one
 * @param publishAt from when they see it, null before somebody decided that
 * @param expiresAt until when, null for ever
 * @param slug of the published version, or of the newest
 * @param title of the newest version
 * @param url where the published version leads, or the newest; may be empty
 * @param checked day on which somebody last looked whether it is right, null before the first
 * @param due day on which to look again, null before the first
 * @param reports readers who said since then that its link is broken
 * @param createdBy account, null once that is deleted
 * @param modifiedAt when the newest version was saved
 */
public record Resource(
        String id,
        Decided decided,
        int version,
        @Nullable Integer publishedVersion,
        @Nullable Instant publishAt,
        @Nullable Instant expiresAt,
        String slug,
        String title,
        String url,
        @Nullable LocalDate checked,
        @Nullable LocalDate due,
        int reports,
        @Nullable String createdBy,
        Instant modifiedAt) {

    /** How far it is. */
    public State state(Instant now) {
        return State.of(decided, publishAt, expiresAt, now);
    }

    /** Whether somebody should look whether it is still right. */
    public boolean isDue(LocalDate today) {
        return decided == Decided.PUBLISHED && due != null && !due.isAfter(today);
    }

    /** Whether the newest version is not the one that readers see. */
    public boolean hasUnpublishedChanges() {
        return decided == Decided.PUBLISHED && publishedVersion != null && publishedVersion != version;
    }

    /** The French path of its page. */
    public String path() {
        return path(id, slug);
    }

    static String path(String id, String slug) {
        return "/ressources/" + id + "/" + slug;
    }
}
