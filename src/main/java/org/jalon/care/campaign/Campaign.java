package org.jalon.care.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A campaign.
 *
 * @param id of it
 * @param ownerId account of who runs it, null once that is deleted
 * @param choice of places
 * @param text of its mail
 * @param state it is in
 * @param base where links in its mails begin, empty before it is sent
 * @param times of its life
 */
public record Campaign(
        String id, @Nullable String ownerId, Choice choice, Text text, State state, String base, Times times) {

    /** How far a campaign is. */
    public enum State {
        DRAFT,
        SENDING,
        /** Somebody stopped it; it may go on. */
        STOPPED,
        /** All mails are in the outbox. */
        SENT;

        /** As bundles write it. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Which places.
     *
     * @param query of the search, as addresses write it
     * @param lacking what they lack besides
     * @param first day of a closure it asks about, null when it does not
     * @param last day of a closure it asks about, null when it does not
     */
    public record Choice(
            String query,
            Lacking lacking,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /**
     * What its mail says, in each language.
     *
     * @param subjectFrench on one line
     * @param wordsFrench a few sentences
     * @param subjectEnglish on one line, empty for that in French
     * @param wordsEnglish a few sentences, empty for those in French
     */
    public record Text(String subjectFrench, String wordsFrench, String subjectEnglish, String wordsEnglish) {

        String subject(Language language) {
            return language == Language.ENGLISH && !subjectEnglish.isEmpty() ? subjectEnglish : subjectFrench;
        }

        String words(Language language) {
            return language == Language.ENGLISH && !wordsEnglish.isEmpty() ? wordsEnglish : wordsFrench;
        }
    }

    /**
     * When it was what.
     *
     * @param created first written
     * @param started when sending began, null before
     * @param ends when it can no longer be answered, null before it began
     * @param again when those who had not answered were asked again, null when they were not
     */
    public record Times(
            Instant created,
            @Nullable Instant started,
            @Nullable Instant ends,
            @Nullable Instant again) {}

    public Optional<Instant> end() {
        return Optional.ofNullable(times.ends());
    }
}
