package org.jalon.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.hours.HoursInWords;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.WeekTable;
import org.jalon.site.Words;

/** Says the values of fields in plain words. What cannot be read is said as it is. */
public final class ValuesInWords {

    private static final PlaceCalendar CALENDAR = PlaceCalendar.of(ZoneId.of("Europe/Paris"));

    private ValuesInWords() {}

    /** The name of a field. */
    public static String field(Field field, Words words) {
        return words.find("moderation.field." + field.label().replace('_', '-')).orElse(field.label());
    }

    /** Each value on a line of its own; hours are lines of days and sentences. */
    public static List<String> lines(Field field, List<String> values, Words words) {
        if (field == Field.HOURS) {
            return values.stream().flatMap(text -> hours(text, words)).toList();
        }
        return values.stream().map(value -> say(field, value, words)).toList();
    }

    /** All values in one line, cut where it gets long; empty for none. */
    public static String line(Field field, List<String> values, int longest, Words words) {
        return cut(String.join(field == Field.HOURS ? " ; " : ", ", lines(field, values, words)), longest);
    }

    /** A text, cut where it gets long. */
    public static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).stripTrailing() + "…";
    }

    private static String say(Field field, String value, Words words) {
        if (field == Field.PHONE) {
            return Phone.find(value).map(Phone::label).orElse(value);
        }
        return Vocabulary.labels(field).isEmpty() ? value : Vocabulary.say(field, value, words);
    }

    private static Stream<String> hours(String text, Words words) {
        Optional<OpeningHours> hours = OpeningHours.parse(text);
        if (hours.isEmpty()) {
            return Stream.of(text);
        }
        Locale locale = words.language().locale();
        LocalDate today = LocalDate.ofInstant(Instant.now(), CALENDAR.zone());
        WeekTable week = HoursInWords.week(hours.get(), today, CALENDAR, locale).forAnyDay();
        Stream<String> rows = week.rows().stream().map(row -> words.say("moderation.day", row.days(), row.hours()));
        Stream<String> exceptions = HoursInWords.notices(hours.get(), today, CALENDAR, locale).stream()
                .map(notice -> notice.text());
        return Stream.of(rows, week.notes().stream(), exceptions)
                .flatMap(lines -> lines)
                .distinct();
    }
}
