package org.jalon.newsroom.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article, without what its versions say.
 *
 * @param id of it
 * @param decided how far people brought it
 * @param version the newest one
 * @param publishedVersion the one that readers see, null before there was one
 * @param publishAt from when they see it, null before somebody decided that
 * @param expiresAt until when, null for ever
 * @param section of the published version, or of the newest
 * @param slug of the same
 * @param title of the newest version
 * @param date that it bears
 * @param createdBy account, null once that is deleted
 * @param assignedTo account of who writes it on, null for nobody
 * @param reviewer account of who was asked to read it, null for anybody
 * @param modifiedAt when the newest version was saved
 */
public record Article(
        String id,
        Decided decided,
        int version,
        @Nullable Integer publishedVersion,
        @Nullable Instant publishAt,
        @Nullable Instant expiresAt,
        String section,
        String slug,
        String title,
        LocalDate date,
        @Nullable String createdBy,
        @Nullable String assignedTo,
        @Nullable String reviewer,
        Instant modifiedAt) {

    /** What people decided; the rest follows from dates. */
    public enum Decided {
        DRAFT,
        /** Whoever wrote it asks others to read it. */
        IN_REVIEW,
        PUBLISHED,
        WITHDRAWN
    }

    /** How far an article is at an instant. */
    public enum State {
        DRAFT,
        IN_REVIEW,
        SCHEDULED,
        PUBLISHED,
        EXPIRED,
        WITHDRAWN;

        /** What follows from what people decided, and from dates; null dates are those that nobody gave. */
        public static State of(Decided decided, @Nullable Instant publishAt, @Nullable Instant expiresAt, Instant now) {
            return switch (decided) {
                case DRAFT -> DRAFT;
                case IN_REVIEW -> IN_REVIEW;
                case WITHDRAWN -> WITHDRAWN;
                case PUBLISHED -> {
                    if (publishAt != null && publishAt.isAfter(now)) {
                        yield SCHEDULED;
                    }
                    yield expiresAt != null && !expiresAt.isAfter(now) ? EXPIRED : PUBLISHED;
                }
            };
        }

        /** As addresses and bundles write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How far it is. */
    public State state(Instant now) {
        return State.of(decided, publishAt, expiresAt, now);
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
        return "/actualites/" + id + "/" + slug;
    }
}
