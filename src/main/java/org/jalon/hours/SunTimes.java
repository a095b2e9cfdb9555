package org.jalon.hours;

import java.util.regex.Pattern;

/** Hours told by the sun, which people cannot read from a clock: they are quoted, not said. */
final class SunTimes {

    private static final Pattern COMMENTS = Pattern.compile("\"[^\"]*\"");
    private static final Pattern SUN = Pattern.compile("\\b(?:sunrise|sunset|dawn|dusk)\\b", Pattern.CASE_INSENSITIVE);

    private SunTimes() {}

    static boolean areIn(OpeningHours hours) {
        return SUN.matcher(COMMENTS.matcher(hours.toString()).replaceAll("")).find();
    }
}
