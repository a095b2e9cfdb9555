package org.jalon.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a place must be open, as people type it beside what they look for: {@code médiathèque ouverte samedi matin}.
 *
 * @param openAt that was understood, absent when nothing was
 * @param rest of the text
 */
record OpenAtWords(@Nullable OpenAt openAt, String rest) {

    private static final String DAY = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
    private static final String PART = "matin|midi|apr[eè]s[- ]?midi|soir";
    private static final Pattern SAID = Pattern.compile(
            "\\bouverte?s?\\s+(?:(maintenant)|(?:le\\s+|ce\\s+)?(week[- ]?end)|(?:le\\s+)?(" + DAY
                    + ")(?:\\s+(?:au\\s+)?(" + PART + "))?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static OpenAtWords in(String text) {
        Matcher said = SAID.matcher(text);
        if (!said.find()) {
            return new OpenAtWords(null, text);
        }
        Optional<OpenAt> openAt = OpenAtText.parse(value(said));
        String rest = text.substring(0, said.start()) + " " + text.substring(said.end());
        return openAt.isEmpty()
                ? new OpenAtWords(null, text)
                : new OpenAtWords(openAt.get(), rest.strip().replaceAll("\\s+", " "));
    }

    private static String value(Matcher said) {
        if (said.group(1) != null) {
            return "maintenant";
        }
        if (said.group(2) != null) {
            return "week-end";
        }
        String part = said.group(4);
        if (part == null) {
            return said.group(3);
        }
        String plain = part.toLowerCase(Locale.ROOT);
        return said.group(3) + "-" + (plain.startsWith("apr") ? "apres-midi" : plain);
    }
}
