package org.jalon.newsroom.arrival.mend;

import java.util.regex.Pattern;

/** Takes away what nobody sees: zero-width characters, soft hyphens, control characters, spaces in rows and at the ends of lines. */
public final class Spacing {

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\\p{Cntrl}&&[^\n\t\u0080-\u009f]]");
    private static final Pattern ROW =
            Pattern.compile("[ \t\u00a0\u2000-\u200a\u202f\u3000]{2,}|[\t\u2000-\u2008\u200a\u3000]");
    private static final Pattern EDGES = Pattern.compile("(?m)^[ \u00a0\u202f]+|[ \u00a0\u202f]+$");

    private Spacing() {}

    /** A text with lines that end the same way everywhere; single no-break spaces inside of lines stay. */
    public static String tidy(String text) {
        String lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        String seen = INVISIBLE.matcher(lines).replaceAll("");
        return EDGES.matcher(ROW.matcher(seen).replaceAll(" ")).replaceAll("");
    }
}
