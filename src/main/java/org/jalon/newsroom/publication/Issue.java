package org.jalon.newsroom.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A numbered issue of a series.
 *
 * @param id of it
 * @param series it is of
 * @param number within the series
 * @param content that it says
 * @param publishAt from when it is public, null for a draft
 * @param version that grows with each change
 */
public record Issue(
        String id,
        String series,
        int number,
        Content content,
        @Nullable Instant publishAt,
        int version) {

    /** Parts of an issue. */
    public static final int MOST_PARTS = 80;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_TEXT = 20_000;

    /**
     * What an issue says.
     *
     * @param label when it is of, such as {@code octobre 2024}
     * @param title of it, may be empty
     * @param editorial in Markdown, may be empty
     * @param cover id of an uploaded image, empty for none
     * @param coverAlt what it shows
     * @param file id of an uploaded document that is the whole issue, empty for none
     * @param day that it bears, null for the day when it is published here
     * @param parts in their order
     */
    public record Content(
            String label,
            String title,
            String editorial,
            String cover,
            String coverAlt,
            String file,
            @Nullable LocalDate day,
            List<Part> parts) {

        public Content {
            label = line(label);
            title = line(title);
            coverAlt = line(coverAlt);
            editorial = editorial.substring(0, Math.min(editorial.length(), LONGEST_TEXT));
            parts = parts.stream().limit(MOST_PARTS).toList();
        }

        /** Whether there is anything to read. */
        public boolean isSomething() {
            return !parts.isEmpty() || !editorial.isBlank() || !file.isEmpty();
        }
    }

    /** What a part is. */
    public enum Kind {
        HEADING,
        /** Words in Markdown. */
        TEXT,
        ARTICLE
    }

    /**
     * A part of an issue.
     *
     * @param kind of it
     * @param text of a heading or text; of an article its id
     */
    public record Part(Kind kind, String text) {

        public Part {
            text = kind == Kind.TEXT
                    ? text.substring(0, Math.min(text.length(), LONGEST_TEXT)).strip()
                    : line(text);
        }
    }

    /** A draft without a content. */
    public static Issue draft(String id, String series, int number, String label) {
        return new Issue(id, series, number, new Content(label, "", "", "", "", "", null, List.of()), null, 1);
    }

    /** The same with another number and content. */
    public Issue with(int other, Content said) {
        return new Issue(id, series, other, said, publishAt, version);
    }

    /** Whether everybody can read it at an instant. */
    public boolean isPublic(Instant now) {
        return publishAt != null && !publishAt.isAfter(now);
    }

    /** The day that it bears, or on which it was published; null for a draft without one. */
    public @Nullable LocalDate day() {
        return content.day() != null || publishAt == null
                ? content.day()
                : publishAt.atZone(PARIS).toLocalDate();
    }

    /**
     * An image that stands for an issue.
     *
     * @param file id of it
     * @param alt what it shows
     */
    public record Cover(String file, String alt) {}

    /** Its own cover, or that of its series; empty when there is none. */
    public Optional<Cover> cover(Series of) {
        return !content.cover().isEmpty()
                ? Optional.of(new Cover(content.cover(), content.coverAlt()))
                : Optional.of(new Cover(of.look().cover(), of.look().coverAlt()))
                        .filter(cover -> !cover.file().isEmpty());
    }

    /** The French path of its page. */
    public String path() {
        return "/publications/" + series + "/" + number;
    }

    private static String line(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_LINE));
    }
}
