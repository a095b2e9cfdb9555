package org.jalon.directory.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.directory.Place;
import org.jalon.hours.ExceptionalHours;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.OpeningHours.Span;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a place in the schema.org vocabulary: the usual week and what is exceptional. That vocabulary cannot say
 * every other week or the first Tuesday of the month, so such hours are told day by day for two weeks.
 */
final class StructuredHours {

    private static final int DAYS_TOLD = 14;
    private static final int DAY = 24 * 60;

    private final List<Map<String, Object>> specifications = new ArrayList<>();

    private StructuredHours() {}

    /** Empty where no opening is sure. */
    static List<Map<String, Object>> of(Place place, LocalDate today) {
        return place.hours()
                .map(hours -> new StructuredHours().told(hours, place, today))
                .orElseGet(List::of);
    }

    private List<Map<String, Object>> told(OpeningHours hours, Place place, LocalDate today) {
        if (hours.hasOnlyUsualWeeks()) {
            addWeek(hours.usualWeek(), null, null);
            if (!specifications.isEmpty()) {
                hours.exceptionsFrom(today, place.calendar()).forEach(this::add);
            }
        } else {
            for (LocalDate day = today; day.isBefore(today.plusDays(DAYS_TOLD)); day = day.plusDays(1)) {
                addWeek(Map.of(day.getDayOfWeek(), hours.spansOn(day, place.calendar())), day, day);
            }
        }
        return specifications;
    }

    private void add(ExceptionalHours exception) {
        Map<DayOfWeek, List<Span>> week = new TreeMap<>(exception.week());
        addWeek(week, exception.first(), exception.last());
        List<DayOfWeek> closed = week.keySet().stream()
                .filter(day -> week.getOrDefault(day, List.of()).isEmpty())
                .toList();
        if (!closed.isEmpty()) {
            specifications.add(specification(closed, new Span(0, DAY), "00:00", exception.first(), exception.last()));
        }
    }

    /** A specification for each span, with the days that share it. */
    private void addWeek(Map<DayOfWeek, List<Span>> week, @Nullable LocalDate from, @Nullable LocalDate through) {
        Map<Span, List<DayOfWeek>> days = new LinkedHashMap<>();
        new TreeMap<>(week)
                .forEach((day, spans) -> spans.forEach(span ->
                        days.computeIfAbsent(span, key -> new ArrayList<>()).add(day)));
        days.forEach((span, on) -> specifications.add(specification(on, span, closing(span.end()), from, through)));
    }

    /** The whole day is from 00:00 to 23:59; from 00:00 to 00:00 says closed. */
    private static Map<String, Object> specification(
            List<DayOfWeek> days, Span span, String closes, @Nullable LocalDate from, @Nullable LocalDate through) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@type", "OpeningHoursSpecification");
        json.put(
                "dayOfWeek",
                days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .toList());
        json.put("opens", clock(span.start()));
        json.put("closes", closes);
        if (from != null && through != null) {
            json.put("validFrom", from.toString());
            json.put("validThrough", through.toString());
        }
        return json;
    }

    private static String closing(int minute) {
        return minute == DAY ? "23:59" : clock(minute % DAY);
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
