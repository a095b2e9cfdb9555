package org.jalon.newsroom.publication;

import java.util.Locale;
import org.jalon.site.Language;

/**
 * What appears again and again under one title: numbered issues, letters, or both.
 *
 * @param id as addresses write it, for ever the same
 * @param title of it
 * @param description a sentence
 * @param language it is written in
 * @param look what its issues have in common
 * @param position smaller is earlier
 * @param retired whether nothing new appears in it; what did stays
 */
public record Series(
        String id, String title, String description, Language language, Look look, int position, boolean retired) {

    /** Characters of a title. */
    public static final int LONGEST_TITLE = 80;

    /** Characters of a description. */
    public static final int LONGEST_DESCRIPTION = 300;

    /** How often a series appears. */
    public enum Period {
        NONE,
        WEEKLY,
        MONTHLY,
        TWO_MONTHS,
        QUARTERLY,
        YEARLY;

        /** As forms and bundles write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The colours of series: white words on each have a contrast over 7 to 1. */
    public enum Hue {
        INK("#16232e"),
        TEAL("#0a4a56"),
        RED("#8a1c10"),
        GREEN("#1f4d24"),
        PLUM("#5a2252"),
        BROWN("#5e3a00");

        private final String code;

        Hue(String code) {
            this.code = code;
        }

        /** As styles write it. */
        public String code() {
            return code;
        }

        /** As forms, bundles and classes write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What the issues of a series have in common.
     *
     * @param period how often it appears
     * @param hue its colour
     * @param cover id of the image of issues that have none of their own, empty for none
     * @param coverAlt what that shows
     */
    public record Look(Period period, Hue hue, String cover, String coverAlt) {

        /** Nothing in common. */
        public static final Look PLAIN = new Look(Period.NONE, Hue.INK, "", "");
    }

    public Series {
        title = line(title, LONGEST_TITLE);
        description = line(description, LONGEST_DESCRIPTION);
    }

    /** One that appears, with nothing said about its look. */
    public static Series of(String id, String title, String description, Language language) {
        return new Series(id, title, description, language, Look.PLAIN, 100, false);
    }

    private static String line(String text, int most) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.substring(0, Math.min(line.length(), most));
    }
}
