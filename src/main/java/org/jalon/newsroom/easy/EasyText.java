package org.jalon.newsroom.easy;

import java.time.LocalDate;

/**
 * What an easy-to-read version says.
 *
 * @param title on one line
 * @param body in Markdown
 * @param author who wrote it, may be empty
 * @param rereadBy the persons concerned who read it again, as they want to be named; empty while nobody did
 * @param original fingerprint of what it was last held against
 * @param rightOn the day when it was
 */
public record EasyText(String title, String body, String author, String rereadBy, String original, LocalDate rightOn) {

    /** Characters of a body: an easy text that is longer is none. */
    public static final int LONGEST = 20_000;

    private static final int LONGEST_LINE = 200;

    public EasyText {
        title = line(title);
        body = body.substring(0, Math.min(body.length(), LONGEST)).strip();
        author = line(author);
        rereadBy = line(rereadBy);
    }

    private static String line(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_LINE));
    }

    /** Whether persons concerned read it again. */
    public boolean isReread() {
        return !rereadBy.isEmpty();
    }
}
