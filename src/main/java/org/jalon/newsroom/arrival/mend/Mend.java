package org.jalon.newsroom.arrival.mend;

/**
 * Something that was mended in a text, or that a person should look at.
 *
 * @param kind of trouble
 * @param before what stood there
 * @param after what stands there now; the same when nothing was changed
 */
public record Mend(Kind kind, String before, String after) {

    private static final int SHOWN = 60;

    /** Kinds of trouble. */
    public enum Kind {
        /** Letters that were read in a wrong encoding, and are right again. */
        LETTERS,
        /** Letters that look broken and could not be mended with certainty. */
        LETTERS_IN_DOUBT,
        /** A caption that stuck to a word, and is apart again. */
        CAPTION,
        /** Two words that may be a caption and the beginning of a sentence. */
        CAPTION_IN_DOUBT,
        /** An address for mail that the page hid from programs, and that is lost. */
        HIDDEN_ADDRESS;

        /** Whether a person should look. */
        public boolean inDoubt() {
            return this == LETTERS_IN_DOUBT || this == CAPTION_IN_DOUBT || this == HIDDEN_ADDRESS;
        }

        /** As bundles write it. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Mend {
        before = shown(before);
        after = shown(after);
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
