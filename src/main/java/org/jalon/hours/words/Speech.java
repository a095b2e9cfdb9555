package org.jalon.hours.words;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** How a language says times, days and lists. French for French speakers, English for all others. Immutable. */
public final class Speech {

    private static final int DAY = 24 * 60;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Speech FRENCH = new Speech(Locale.FRENCH);
    private static final Speech ENGLISH = new Speech(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Speech(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("messages.hours", locale, NO_FALLBACK);
    }

    public static Speech in(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    public String say(String key, Object... arguments) {
        if (arguments.length == 0) {
            return bundle.getString("hours." + key);
        }
        // A format is costly to read and not safe for threads, so each use takes a copy of the one that was read.
        MessageFormat read =
                formats.computeIfAbsent(key, it -> new MessageFormat(bundle.getString("hours." + it), locale));
        return ((MessageFormat) read.clone()).format(arguments);
    }

    /** The words of a key that may not be there. */
    public Optional<String> find(String key) {
        return bundle.containsKey("hours." + key) ? Optional.of(say(key)) : Optional.empty();
    }

    /** A time of day: {@code 9 h}, {@code 16 h 30}, {@code 4:30 pm}; midnight at both ends of the day, noon in English. */
    public String time(int minuteOfDay) {
        int minute = minuteOfDay % DAY;
        if (minute == 0) {
            return say("time.midnight");
        }
        if (minute == DAY / 2) {
            return say("time.noon");
        }
        int hour = minute / 60;
        String half = hour < 12 ? "am" : "pm";
        int twelve = (hour + 11) % 12 + 1;
        String minutes = "%02d".formatted(minute % 60);
        String key = minute % 60 == 0 ? "time.hour." : "time.minutes.";
        return say(key + half, Integer.toString(hour), minutes, Integer.toString(twelve));
    }

    public String range(int start, int end) {
        return say("range", time(start), time(end));
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, locale);
    }

    /** {@code d’avril}, {@code de mai}. */
    public String monthOf(int month) {
        return find("month.of." + month).orElseGet(() -> say("of", month(month)));
    }

    /** A day of a month alone: {@code 1er}, {@code 24}. */
    public String dayNumber(int day) {
        return say(day == 1 ? "day.first" : "day.number", Integer.toString(day));
    }

    /** A day of a month without its year: {@code 1er janvier}, {@code 1 January}. */
    public String dayOfMonth(int day, int month) {
        return say("date", dayNumber(day), month(month));
    }

    public String date(LocalDate date, boolean withYear) {
        String day = dayOfMonth(date.getDayOfMonth(), date.getMonthValue());
        return withYear ? say("date.year", day, Integer.toString(date.getYear())) : day;
    }

    /** {@code a, b et c}. */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return say("and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    /** The words of an author, marked as such; that one must make an appointment is said in ours. */
    public String quote(String comment) {
        return Appointment.isAsked(comment) ? say("appointment") : say("quote", comment);
    }

    /** The words of an author where it is clear that they are. */
    public String typed(String comment) {
        return Appointment.isAsked(comment) ? say("appointment") : comment;
    }

    public String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
