package org.jalon.hours.french;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The number that a sign stands for. */
final class SignValue {

    /** What looks like the sign but cannot be it, such as 25 o'clock. */
    static final int NONE = -1;

    private static final int WEEK = 127;
    private static final int WORKING_DAYS = 31;

    private SignValue() {}

    static int of(Sign sign, Matcher matcher) {
        return switch (sign) {
            case EVERY_DAY -> WEEK;
            case WORKING_DAYS -> WORKING_DAYS;
            case DATE -> date(number(matcher.group(1)), number(matcher.group(2)), matcher.group(3));
            case TIME_AM_PM -> halfDay(number(matcher.group(1)), number(matcher.group(2)), matcher.group(3));
            case TIME_WITH_H ->
                time(number(matcher.group(1)), number(matcher.group(2) == null ? matcher.group(3) : matcher.group(2)));
            case HOUR -> time(number(matcher.group(1)), 0);
            case TIME, TIME_SPACED -> time(number(matcher.group(1)), number(matcher.group(2)));
            case ORDINAL -> number(matcher.group(1));
            case NUMBER -> number(matcher.group());
            case LINE,
                    SPACE,
                    ADDRESS,
                    PHONE,
                    ALWAYS,
                    WORD,
                    PLUS,
                    AND,
                    COMMA,
                    COLON,
                    DASH,
                    SLASH,
                    OPEN,
                    CLOSE,
                    SENTENCE,
                    OTHER -> 0;
        };
    }

    private static int time(int hours, int minutes) {
        return hours < 24 || hours == 24 && minutes == 0 ? hours * 60 + minutes : NONE;
    }

    private static int halfDay(int hours, int minutes, String half) {
        if (hours < 1 || hours > 12) {
            return NONE;
        }
        return (hours % 12 + (half.equals("p") ? 12 : 0)) * 60 + minutes;
    }

    private static int date(int day, int month, @Nullable String year) {
        if (day < 1 || day > 31 || month < 1 || month > 12) {
            return NONE;
        }
        int century = year != null && year.length() == 2 ? 2000 : 0;
        return (year == null ? 0 : (century + number(year)) * 10_000) + month * 100 + day;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
