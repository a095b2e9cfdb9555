package org.jalon.hours.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips of the pen that leave no doubt, in texts that are otherwise in the OSM syntax: {@code lundi 9h-12h 14h-17h}. */
public final class Spelling {

    private static final Pattern COMMENTS = Pattern.compile("\"[^\"]*\"");
    private static final Pattern HOUR = Pattern.compile("\\b(\\d{1,2})\\s?[hH](\\d{2})?(?![\\p{L}\\d])");
    private static final Pattern SPANS_SIDE_BY_SIDE =
            Pattern.compile("(\\d{1,2}:\\d{2}\\s?-\\s?\\d{1,2}:\\d{2})\\s+(?=\\d{1,2}:\\d{2}\\s?-)");
    private static final List<String> OSM_DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final List<Pattern> FRENCH_DAYS = List.of(
            day("lun(?:di)?"),
            day("mardi"),
            day("mer(?:credi)?"),
            day("jeu(?:di)?"),
            day("ven(?:dredi)?"),
            day("sam(?:edi)?"),
            day("dim(?:anche)?"));

    private Spelling() {}

    /** The text with these slips mended; comments are left as they are. */
    public static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length() + 16);
        Matcher comments = COMMENTS.matcher(text);
        int from = 0;
        while (comments.find()) {
            mended.append(mendedWords(text.substring(from, comments.start()))).append(comments.group());
            from = comments.end();
        }
        return mended.append(mendedWords(text.substring(from))).toString();
    }

    private static String mendedWords(String words) {
        String mended = HOUR.matcher(words)
                .replaceAll(hour -> hour.group(1) + ":" + (hour.group(2) == null ? "00" : hour.group(2)));
        for (int day = 0; day < FRENCH_DAYS.size(); day++) {
            mended = FRENCH_DAYS.get(day).matcher(mended).replaceAll(OSM_DAYS.get(day));
        }
        return SPANS_SIDE_BY_SIDE.matcher(mended).replaceAll("$1,");
    }

    private static Pattern day(String name) {
        return Pattern.compile("\\b" + name + "\\b", Pattern.CASE_INSENSITIVE);
    }
}
