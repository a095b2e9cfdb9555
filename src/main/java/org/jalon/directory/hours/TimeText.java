package org.jalon.directory.hours;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as people type it: {@code 9}, {@code 9h}, {@code 9h30}, {@code 09:30}, {@code 930}, {@code midi}. */
final class TimeText {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})\\s*(?:(?:h|heures?|[:.,])\\s*(\\d{2})?\\s*(?:mn|min)?)?\\s*(am|pm)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");
    private static final Pattern NOON = Pattern.compile("midi|noon", Pattern.CASE_INSENSITIVE);
    private static final Pattern MIDNIGHT = Pattern.compile("minuit|midnight", Pattern.CASE_INSENSITIVE);

    private TimeText() {}

    /** Minutes from midnight, up to 1440; empty when it is no time. */
    static OptionalInt parse(String typed) {
        String text = typed.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        if (NOON.matcher(text).matches()) {
            return OptionalInt.of(DAY / 2);
        }
        if (MIDNIGHT.matcher(text).matches()) {
            return OptionalInt.of(0);
        }
        Matcher digits = DIGITS.matcher(text);
        if (text.length() > 2 && digits.matches()) {
            return minutes(digits.group(1), digits.group(2), null);
        }
        Matcher time = TIME.matcher(text);
        return time.matches() ? minutes(time.group(1), time.group(2), time.group(3)) : OptionalInt.empty();
    }

    /** As it is shown in the form. */
    static String write(int minute) {
        int ofDay = minute > DAY ? minute - DAY : minute;
        return ofDay % HOUR == 0 ? ofDay / HOUR + "h" : "%dh%02d".formatted(ofDay / HOUR, ofDay % HOUR);
    }

    private static OptionalInt minutes(String hours, @Nullable String minutes, @Nullable String half) {
        int hour = Integer.parseInt(hours);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return OptionalInt.empty();
            }
            hour = hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
        }
        int minute = hour * HOUR + (minutes == null ? 0 : Integer.parseInt(minutes));
        boolean valid = minute <= DAY && (minutes == null || Integer.parseInt(minutes) < HOUR);
        return valid ? OptionalInt.of(minute) : OptionalInt.empty();
    }
}
