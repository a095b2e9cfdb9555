package org.jalon.contribution.propose.form;

import java.util.regex.Pattern;

/** Takes out of texts what nobody sees and somebody may have put there on purpose. */
public final class Tidy {

    /** Control characters, and those that turn or hide what follows. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u200B\\u2028\\u2029\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

    private Tidy() {}

    /** A text on one line, with single spaces. */
    public static String line(String text) {
        return SPACES.matcher(
                        UNSEEN.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** A text with its line breaks. */
    public static String text(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n").replace('\t', ' ');
        return MANY_LINES
                .matcher(UNSEEN.matcher(lines).replaceAll(""))
                .replaceAll("\n\n")
                .strip();
    }
}
