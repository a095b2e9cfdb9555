package org.jalon.care.review;

import java.time.Instant;
import java.util.Optional;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A page of review: one link, for one mailbox, with the places it is asked about.
 *
 * @param id of it
 * @param campaignId of the campaign it belongs to, null for a reminder
 * @param accountId of the manager it is for, null for a mailbox that a place publishes
 * @param address it is for, null once it is forgotten
 * @param language it is asked in
 * @param endsAt when it can no longer be answered
 */
public record Review(
        String id,
        @Nullable String campaignId,
        @Nullable String accountId,
        @Nullable MailAddress address,
        Language language,
        Instant endsAt) {

    /** What was answered about a place. */
    public enum Answer {
        NONE,
        CONFIRMED,
        CHANGED;

        /** As bundles write it. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A place of a review.
     *
     * @param place asked about, as it was then
     * @param answer so far
     */
    public record Line(PlaceId place, Answer answer) {}

    public Optional<String> campaign() {
        return Optional.ofNullable(campaignId);
    }
}
