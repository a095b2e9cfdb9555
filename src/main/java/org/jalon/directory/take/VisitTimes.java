package org.jalon.directory.take;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jalon.directory.Place;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.site.Words;

/**
 * The times of the next days at which a place can be visited, by its own clock.
 *
 * @param days in order, each with at least one time; none when the hours are not known
 */
public record VisitTimes(List<Day> days) {

    private static final int DAYS_AHEAD = 21;
    private static final int MOST_DAYS = 6;
    private static final int HOUR = 60;
    /** Who comes later would find the door closing. */
    private static final int SHORTEST_VISIT = 30;

    public VisitTimes {
        days = List.copyOf(days);
    }

    /**
     * A day on which it is open.
     *
     * @param label such as "mardi 24 novembre"
     */
    public record Day(String label, List<Time> times) {}

    /**
     * A time to come.
     *
     * @param value the ISO local date and time
     * @param label such as "9 h 30"
     */
    public record Time(String value, String label) {}

    /** Each opening and each full hour of the next days on which the place is open, from now on. */
    public static VisitTimes of(Place place, Instant now, Words words) {
        LocalDateTime from = now.atZone(place.zone()).toLocalDateTime();
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < DAYS_AHEAD && days.size() < MOST_DAYS; i++) {
            LocalDate date = from.toLocalDate().plusDays(i);
            List<Time> times = place.hours().map(hours -> startsOn(date, hours, place)).orElse(List.of()).stream()
                    .filter(start -> start.isAfter(from))
                    .map(start -> new Time(start.toString(), time(start, words)))
                    .toList();
            if (!times.isEmpty()) {
                days.add(new Day(format("directory.visit.day", words).format(date), times));
            }
        }
        return new VisitTimes(days);
    }

    private static List<LocalDateTime> startsOn(LocalDate date, OpeningHours hours, Place place) {
        List<LocalDateTime> starts = new ArrayList<>();
        for (Span span : hours.spansOn(date, place.calendar())) {
            int last = Math.min(span.end() - SHORTEST_VISIT, 24 * HOUR - 1);
            int minute = span.start();
            do {
                starts.add(date.atStartOfDay().plusMinutes(minute));
                minute = (minute / HOUR + 1) * HOUR;
            } while (minute <= last);
        }
        return starts;
    }

    private static String time(LocalDateTime time, Words words) {
        return format(time.getMinute() == 0 ? "directory.visit.hour" : "directory.visit.minutes", words)
                .format(time);
    }

    private static DateTimeFormatter format(String key, Words words) {
        return DateTimeFormatter.ofPattern(words.say(key), words.language().locale());
    }
}
