package org.jalon.newsroom.letter;

import java.time.Instant;
import java.util.List;
import org.jalon.newsroom.letter.item.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to subscribers, from its draft on.
 *
 * @param id of it, and of its mailing
 * @param series it is a letter of
 * @param text what editors write in it
 * @param contents what it tells of
 * @param target choices that narrow down who gets it
 * @param state of it
 * @param sendAt when it is to leave, null when nobody said
 * @param begunAt when it began to leave, null before
 * @param base where links in it begin, empty before it is to leave
 * @param version that grows with each change
 */
public record NewsLetter(
        String id,
        String series,
        Text text,
        Contents contents,
        Choices target,
        State state,
        @Nullable Instant sendAt,
        @Nullable Instant begunAt,
        String base,
        int version) {

    /** Characters of a subject. */
    public static final int LONGEST_SUBJECT = 120;

    /** Characters of what mail programs show beside the subject. */
    public static final int LONGEST_PREVIEW = 160;

    /** Characters of an editorial. */
    public static final int LONGEST_EDITORIAL = 20_000;

    /** Items of a letter, as one reader gets it. */
    public static final int MOST_ITEMS = 40;

    /**
     * What editors write.
     *
     * @param subject on one line
     * @param preview what mail programs show beside it, may be empty
     * @param editorial in Markdown, may be empty
     */
    public record Text(String subject, String preview, String editorial) {

        public Text {
            subject = oneLine(subject, LONGEST_SUBJECT);
            preview = oneLine(preview, LONGEST_PREVIEW);
            editorial = editorial.substring(0, Math.min(editorial.length(), LONGEST_EDITORIAL));
        }

        private static String oneLine(String text, int most) {
            String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
            return line.substring(0, Math.min(line.length(), most));
        }
    }

    /** How it is decided what a letter tells of. */
    public enum Rule {
        /** The same for all, as editors chose. */
        CHOSEN,
        /** For each subscriber what is new since the last letter of the series and fits their choices. */
        EACH
    }

    /**
     * What a letter tells of.
     *
     * @param rule by which
     * @param items as they were chosen, in order; of no matter for {@link Rule#EACH}
     */
    public record Contents(Rule rule, List<ItemKey> items) {

        public Contents {
            items = List.copyOf(items);
        }
    }

    /** Whether a letter has left. */
    public enum State {
        DRAFT,
        /** Leaves at its time. */
        SCHEDULED,
        /** Leaves or has left: what it says and who gets it is fixed. */
        BEGUN
    }

    /** An empty draft. */
    public static NewsLetter draft(String id, String series, String subject) {
        return new NewsLetter(
                id,
                series,
                new Text(subject, "", ""),
                new Contents(Rule.CHOSEN, List.of()),
                Choices.all(java.util.Set.of(series)),
                State.DRAFT,
                null,
                null,
                "",
                1);
    }

    /** The same with links that begin elsewhere. */
    public NewsLetter withBase(String address) {
        return new NewsLetter(id, series, text, contents, target, state, sendAt, begunAt, address, version);
    }

    /** The same with other words and things in it. */
    public NewsLetter with(Text said, Contents told, Choices wanted) {
        return new NewsLetter(id, series, said, told, wanted, state, sendAt, begunAt, base, version);
    }
}
