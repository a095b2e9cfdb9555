package org.jalon.exchange.hsds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.exchange.hsds.HsdsModel.Schedule;
import org.jalon.hours.HoursInWords;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.hours.WeekTable;
import org.jalon.hours.WeeklyHours;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours as recurrence rules: days of the week, of the month for "the first Monday", and dates for exceptions. Times are
 * those of the place. What rules cannot say is said in French words, so that nobody takes a part for the whole.
 */
final class HsdsSchedules {

    private final Place place;
    private final UUID location;
    private final List<Schedule> schedules = new ArrayList<>();

    private HsdsSchedules(Place place, UUID location) {
        this.place = place;
        this.location = location;
    }

    /** The schedules of a place, none when its hours are not known. */
    static List<Schedule> of(Place place, UUID location, LocalDate today) {
        HsdsSchedules made = new HsdsSchedules(place, location);
        made.read(today);
        return List.copyOf(made.schedules);
    }

    private void read(LocalDate today) {
        String text = place.facts().text(Field.HOURS);
        if (text.isEmpty()) {
            return;
        }
        OpeningHours hours = place.hours().orElse(null);
        if (hours == null) {
            add(null, null, null, null, null, text);
            return;
        }
        WeeklyHours weekly = WeeklyHours.of(hours).orElse(null);
        if (weekly == null) {
            add(null, null, null, null, null, inWords(hours, today));
        } else {
            read(weekly, today);
        }
    }

    private void read(WeeklyHours weekly, LocalDate today) {
        Map<WeeklyHours.Day, List<DayOfWeek>> alike = new LinkedHashMap<>();
        weekly.days()
                .forEach((day, said) ->
                        alike.computeIfAbsent(said, any -> new ArrayList<>()).add(day));
        alike.forEach(this::add);
        weekly.periods().stream()
                .filter(period -> !period.last().isBefore(today))
                .forEach(this::add);
        String rest = Stream.of(
                        weekly.otherwiseByAppointment() ? "sur rendez-vous en dehors de ces horaires" : "",
                        publicHolidays(weekly.publicHolidays()),
                        schoolHolidays(weekly.schoolHolidays()),
                        weekly.note())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ; "));
        if (!rest.isEmpty()) {
            add(null, null, null, null, null, rest);
        }
    }

    private void add(WeeklyHours.Day day, List<DayOfWeek> days) {
        String description = day.byAppointment() ? "sur rendez-vous" : null;
        List<String> weeks = weeksOfMonth(day.rhythm());
        for (Span span : day.spans()) {
            switch (day.rhythm()) {
                case EVERY_WEEK -> add(null, null, "WEEKLY", byDay(days), span, description);
                case EVEN_WEEKS, ODD_WEEKS -> {
                    String parity = day.rhythm() == WeeklyHours.Rhythm.EVEN_WEEKS ? "paires" : "impaires";
                    add(null, null, null, byDay(days), span, joined("les semaines " + parity, description));
                }
                case FIRST, SECOND, THIRD, FOURTH, LAST, FIRST_AND_THIRD, SECOND_AND_FOURTH ->
                    add(null, null, "MONTHLY", byDay(weeks, days), span, description);
            }
        }
    }

    private void add(WeeklyHours.Period period) {
        if (period.isClosure()) {
            add(period.first(), period.last(), null, null, null, joined("fermé", period.message()));
        }
        for (Span span : period.spans()) {
            add(period.first(), period.last(), "WEEKLY", byDay(period.days()), span, period.message());
        }
    }

    private void add(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String freq,
            @Nullable String byDay,
            @Nullable Span span,
            @Nullable String description) {
        schedules.add(new Schedule(
                HsdsIds.of(place.id(), "schedule/" + schedules.size()),
                location,
                from,
                to,
                freq,
                byDay,
                span == null ? null : clock(span.start()),
                span == null ? null : clock(span.end()),
                description));
    }

    private String inWords(OpeningHours hours, LocalDate today) {
        WeekTable week =
                HoursInWords.week(hours, today, place.calendar(), Locale.FRENCH).forAnyDay();
        return Stream.concat(week.rows().stream().map(row -> row.days() + " : " + row.hours()), week.notes().stream())
                .collect(Collectors.joining(" ; "));
    }

    private static List<String> weeksOfMonth(WeeklyHours.Rhythm rhythm) {
        return switch (rhythm) {
            case EVERY_WEEK, EVEN_WEEKS, ODD_WEEKS -> List.of();
            case FIRST -> List.of("1");
            case SECOND -> List.of("2");
            case THIRD -> List.of("3");
            case FOURTH -> List.of("4");
            case LAST -> List.of("-1");
            case FIRST_AND_THIRD -> List.of("1", "3");
            case SECOND_AND_FOURTH -> List.of("2", "4");
        };
    }

    private static String publicHolidays(WeeklyHours.PublicHolidays holidays) {
        return switch (holidays) {
            case AS_USUAL -> "";
            case CLOSED -> "fermé les jours fériés";
            case UNKNOWN -> "à vérifier les jours fériés";
        };
    }

    private static String schoolHolidays(WeeklyHours.SchoolHolidays holidays) {
        if (holidays.same()) {
            return "";
        }
        return holidays.spans().isEmpty()
                ? "fermé pendant les vacances scolaires"
                : "autres horaires pendant les vacances scolaires : "
                        + byDay(holidays.days()) + " "
                        + holidays.spans().stream()
                                .map(span -> clock(span.start()) + "-" + clock(span.end()))
                                .collect(Collectors.joining(", "));
    }

    private static String byDay(Collection<DayOfWeek> days) {
        return days.stream().map(HsdsSchedules::letters).collect(Collectors.joining(","));
    }

    private static String byDay(List<String> weeks, Collection<DayOfWeek> days) {
        return days.stream()
                .flatMap(day -> weeks.stream().map(week -> week + letters(day)))
                .collect(Collectors.joining(","));
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** A time of the day; after midnight, of the next one. */
    private static String clock(int minutes) {
        int ofDay = minutes == 1440 ? minutes : minutes % 1440;
        return String.format(Locale.ROOT, "%02d:%02d", ofDay / 60, ofDay % 60);
    }

    private static String joined(String first, @Nullable String second) {
        return second == null || second.isEmpty() ? first : first + " : " + second;
    }
}
