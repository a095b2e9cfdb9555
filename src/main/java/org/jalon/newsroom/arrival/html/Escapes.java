package org.jalon.newsroom.arrival.html;

import java.util.regex.Pattern;

/** Writes plain words so that Markdown shows them as they are. */
public final class Escapes {

    private static final Pattern INSIDE = Pattern.compile("[\\\\`*_\\[\\]<>|]|&(?=[#a-zA-Z])|!(?=\\[)");
    private static final Pattern BEGINNING = Pattern.compile("^(\\s*)([#+=~-]|(\\d{1,9})([.)])(?=\\s|$))");

    private Escapes() {}

    /** Words in the middle of a line. Addresses stay whole, so that they become links. */
    public static String inside(String words) {
        StringBuilder escaped = new StringBuilder();
        for (String part : words.splitWithDelimiters("https?://[^\\s<>\"]+", 0)) {
            escaped.append(
                    part.startsWith("http://") || part.startsWith("https://")
                            ? part.replace("*", "%2A").replace("[", "%5B").replace("]", "%5D")
                            : INSIDE.matcher(part).replaceAll("\\\\$0"));
        }
        return escaped.toString();
    }

    /** A paragraph whose first sign would make it something else. */
    public static String beginning(String line) {
        return BEGINNING
                .matcher(line)
                .replaceFirst(found -> java.util.regex.Matcher.quoteReplacement(
                        found.group(3) == null
                                ? found.group(1) + "\\" + found.group(2)
                                : found.group(1) + found.group(3) + "\\" + found.group(4)));
    }

    /** A plain text as a paragraph. */
    public static String paragraph(String text) {
        return beginning(inside(text.strip()));
    }
}
