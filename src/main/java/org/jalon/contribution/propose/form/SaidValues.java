package org.jalon.contribution.propose.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Field;
import org.jalon.directory.Phone;
import org.jalon.directory.Vocabulary;
import org.jalon.hours.ExceptionalHours;
import org.jalon.hours.HoursInWords;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.WeekTable;
import org.jalon.site.Words;

/**
 * Says the values of fields to people: hours as a week, labels in plain words, a position in one line.
 *
 * @param calendar of the place
 */
public record SaidValues(Words words, PlaceCalendar calendar) {

    /** Whether a field is said at all: the code follows the commune, and the longitude is said with the latitude. */
    public static boolean isSaid(Field field) {
        return field != Field.INSEE_CODE && field != Field.LONGITUDE;
    }

    /** The values of a field, each in a line; none when there is nothing. */
    public List<String> of(Field field, Map<Field, List<String>> values) {
        List<String> said = values.getOrDefault(field, List.of());
        return switch (field) {
            case HOURS -> said.stream().flatMap(osm -> hours(osm).stream()).toList();
            case PHONE ->
                said.stream()
                        .map(phone -> Phone.find(phone).map(Phone::label).orElse(phone))
                        .toList();
            case LATITUDE ->
                said.stream()
                        .map(latitude ->
                                latitude + ", " + String.join("", values.getOrDefault(Field.LONGITUDE, List.of())))
                        .toList();
            default ->
                Vocabulary.labels(field).isEmpty()
                        ? said
                        : said.stream()
                                .map(label -> Vocabulary.say(field, label, words))
                                .toList();
        };
    }

    private List<String> hours(String osm) {
        return OpeningHours.parse(osm).map(this::lines).orElse(List.of(osm));
    }

    private List<String> lines(OpeningHours hours) {
        LocalDate today = Instant.now().atZone(calendar.zone()).toLocalDate();
        WeekTable week =
                HoursInWords.week(hours, today, calendar, words.language().locale());
        List<String> lines = new ArrayList<>();
        for (WeekTable.Row row : week.rows()) {
            lines.add(words.say("propose.said.line", row.days(), row.hours()));
        }
        lines.addAll(week.notes());
        for (ExceptionalHours exception : hours.exceptionsFrom(today, calendar)) {
            boolean closed = exception.week().values().stream().allMatch(List::isEmpty);
            lines.add(words.say(
                    closed ? "propose.said.closed" : "propose.said.otherwise",
                    date(exception.first()),
                    date(exception.last()),
                    exception.first().equals(exception.last()) ? 1 : 2));
        }
        return lines;
    }

    private String date(LocalDate date) {
        return words.day(date);
    }
}
