package org.jalon.search;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a place must be open, as it stands in addresses: {@code maintenant}, {@code mardi-apres-midi}, {@code mardi-14h-16h30}. */
final class OpenAtText {

    /** Some that are accepted, to show. */
    static final List<String> EXAMPLES =
            List.of("maintenant", "week-end", "mardi", "mardi-apres-midi", "mardi-14h-16h30", "2026-11-24T14:30");

    private static final String NOW = "maintenant";
    private static final String WEEKEND = "week-end";
    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> PARTS = List.of("matin", "midi", "apres-midi", "soir");
    private static final Pattern IN_A_WEEK = Pattern.compile("(" + String.join("|", DAYS) + ")(?:-(" //
            + String.join("|", PARTS) + ")|-(\\d{1,2})h([0-5]\\d)?-(\\d{1,2})h([0-5]\\d)?)?");

    private OpenAtText() {}

    /** Reads a value; empty when it means nothing. */
    static Optional<OpenAt> parse(String text) {
        String value = text.toLowerCase(Locale.ROOT);
        if (value.equals(NOW)) {
            return Optional.of(new OpenAt.Now());
        }
        if (value.equals(WEEKEND)) {
            return Optional.of(new OpenAt.Weekend());
        }
        Matcher inAWeek = IN_A_WEEK.matcher(value);
        return inAWeek.matches() ? during(inAWeek) : parseTime(text);
    }

    static String write(OpenAt openAt) {
        return switch (openAt) {
            case OpenAt.Now _ -> NOW;
            case OpenAt.Weekend _ -> WEEKEND;
            case OpenAt.At(LocalDateTime time) -> time.toString();
            case OpenAt.During during -> write(during);
        };
    }

    private static String write(OpenAt.During during) {
        String day = DAYS.get(during.day().ordinal());
        if (during.isWholeDay()) {
            return day;
        }
        return day + "-"
                + during.part()
                        .map(part -> PARTS.get(part.ordinal()))
                        .orElseGet(() -> hour(during.from()) + "-" + hour(during.to()));
    }

    private static String hour(int minute) {
        return minute % 60 == 0 ? minute / 60 + "h" : "%dh%02d".formatted(minute / 60, minute % 60);
    }

    private static Optional<OpenAt> during(Matcher read) {
        DayOfWeek day = DayOfWeek.of(DAYS.indexOf(read.group(1)) + 1);
        if (read.group(2) != null) {
            return Optional.of(OpenAt.During.part(day, OpenAt.Part.values()[PARTS.indexOf(read.group(2))]));
        }
        if (read.group(3) == null) {
            return Optional.of(OpenAt.During.day(day));
        }
        int from = minute(read, 3);
        int to = minute(read, 5);
        return from < to && to <= OpenAt.WHOLE_DAY ? Optional.of(new OpenAt.During(day, from, to)) : Optional.empty();
    }

    private static int minute(Matcher read, int group) {
        int hours = Integer.parseInt(read.group(group));
        return hours * 60 + (read.group(group + 1) == null ? 0 : Integer.parseInt(read.group(group + 1)));
    }

    private static Optional<OpenAt> parseTime(String text) {
        try {
            return Optional.of(new OpenAt.At(LocalDateTime.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
