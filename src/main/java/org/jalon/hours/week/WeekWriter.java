package org.jalon.hours.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.hours.WeeklyHours;
import org.jalon.hours.WeeklyHours.Day;
import org.jalon.hours.WeeklyHours.Period;
import org.jalon.hours.WeeklyHours.Rhythm;

/**
 * Writes weekly hours in the OSM syntax. What comes later wins: the week, appointments, temporary hours, public
 * holidays, closures.
 */
public final class WeekWriter {

    private static final int DAY = 24 * 60;
    private static final String APPOINTMENT = "sur rendez-vous";

    private final WeeklyHours hours;

    private WeekWriter(WeeklyHours hours) {
        this.hours = hours;
    }

    public static String write(WeeklyHours hours) {
        return new WeekWriter(hours).text();
    }

    private String text() {
        boolean otherHolidays = !hours.schoolHolidays().days().isEmpty();
        StringBuilder text = new StringBuilder(week());
        List<String> rules = new ArrayList<>();
        if (!hours.schoolHolidays().same()) {
            rules.add("SH off");
        }
        if (otherHolidays) {
            rules.add("SH " + days(hours.schoolHolidays().days()) + " "
                    + spans(hours.schoolHolidays().spans()));
            append(text, rules);
            rules.clear();
        }
        if (hours.otherwiseByAppointment()) {
            text.append(" || \"").append(APPOINTMENT).append('"');
        }
        hours.periods().stream().filter(period -> !period.isClosure()).forEach(period -> addHours(period, rules));
        switch (hours.publicHolidays()) {
            case CLOSED -> rules.add("PH off");
            case UNKNOWN -> rules.add("PH unknown");
            case AS_USUAL -> {}
        }
        hours.periods().stream()
                .filter(Period::isClosure)
                .map(period -> dates(period) + " off" + comment(period.message()))
                .forEach(rules::add);
        append(text, rules);
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> rules) {
        rules.forEach(rule -> text.append("; ").append(rule));
    }

    private String week() {
        Map<Day, Set<DayOfWeek>> groups = new LinkedHashMap<>();
        hours.days()
                .forEach((day, said) ->
                        groups.computeIfAbsent(said, key -> new TreeSet<>()).add(day));
        if (groups.isEmpty()) {
            return "off" + comment(hours.note());
        }
        boolean nights = hours.days().values().stream()
                .flatMap(day -> day.spans().stream())
                .anyMatch(span -> span.end() > DAY);
        // A rule after a semicolon would cut the end of the night before.
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getKey().rhythm() != Rhythm.EVERY_WEEK))
                .map(group -> rule(group.getKey(), group.getValue()))
                .collect(Collectors.joining(nights ? ", " : "; "));
    }

    private String rule(Day day, Set<DayOfWeek> days) {
        String on = switch (day.rhythm()) {
            case EVERY_WEEK -> days(days);
            case EVEN_WEEKS -> "week 2-52/2 " + days(days);
            case ODD_WEEKS -> "week 1-53/2 " + days(days);
            case FIRST -> nth(days, "[1]");
            case SECOND -> nth(days, "[2]");
            case THIRD -> nth(days, "[3]");
            case FOURTH -> nth(days, "[4]");
            case LAST -> nth(days, "[-1]");
            case FIRST_AND_THIRD -> nth(days, "[1,3]");
            case SECOND_AND_FOURTH -> nth(days, "[2,4]");
        };
        String note = hours.note();
        String said = day.byAppointment()
                ? comment(note.isEmpty() ? APPOINTMENT : APPOINTMENT + ", " + note)
                : note.isEmpty() ? "" : " open" + comment(note);
        return on + " " + spans(day.spans()) + said;
    }

    private static void addHours(Period period, List<String> rules) {
        boolean everyDay = period.days().size() == DayOfWeek.values().length;
        if (!everyDay) {
            rules.add(dates(period) + " off");
        }
        String open = period.message().isEmpty() ? "" : " open" + comment(period.message());
        rules.add(dates(period) + (everyDay ? " " : " " + days(period.days()) + " ") + spans(period.spans()) + open);
    }

    private static String nth(Set<DayOfWeek> days, String nth) {
        return days.stream().map(day -> WeekWriter.name(day) + nth).collect(Collectors.joining(","));
    }

    private static String days(Collection<DayOfWeek> days) {
        List<String> parts = new ArrayList<>();
        List<DayOfWeek> run = new ArrayList<>();
        for (DayOfWeek day : new TreeSet<>(days)) {
            if (!run.isEmpty() && run.getLast().getValue() + 1 != day.getValue()) {
                parts.add(run(run));
                run.clear();
            }
            run.add(day);
        }
        parts.add(run(run));
        return String.join(",", parts);
    }

    private static String run(List<DayOfWeek> run) {
        return run.size() < 3
                ? run.stream().map(WeekWriter::name).collect(Collectors.joining(","))
                : name(run.getFirst()) + "-" + name(run.getLast());
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 2);
    }

    private static String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> clock(span.start()) + "-" + clock(span.end() > DAY ? span.end() - DAY : span.end()))
                .collect(Collectors.joining(","));
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private static String dates(Period period) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        String from = first.getYear() + " " + date(first);
        if (first.equals(last)) {
            return from;
        }
        return from + "-" + (last.getYear() == first.getYear() ? "" : last.getYear() + " ") + date(last);
    }

    private static String date(LocalDate date) {
        return Month.from(date).getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3)
                + " %02d".formatted(date.getDayOfMonth());
    }

    /** The syntax has no way to write a quotation mark within a comment. */
    private static String comment(String text) {
        String clean = text.replace('"', '’').replaceAll("\\p{Cntrl}+", " ").strip();
        return clean.isEmpty() ? "" : " \"" + clean + "\"";
    }
}
