package org.jalon.directory.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jalon.directory.OpenLine;
import org.jalon.hours.OpeningHours;
import org.jalon.site.Words;

/** The hours of the week that holds a date, days of the same hours side by side on one row. */
record WeekRows(OpeningHours hours, ZoneId zone, Words words) {

    List<Answer.Row> of(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Answer.Row> rows = new ArrayList<>();
        LocalDate first = monday;
        for (LocalDate day = monday; day.isBefore(monday.plusDays(7)); day = day.plusDays(1)) {
            LocalDate next = day.plusDays(1);
            boolean last = next.getDayOfWeek() == DayOfWeek.MONDAY;
            // Today keeps a row of its own: it is the one people look for.
            boolean splits = day.equals(today) || next.equals(today);
            if (last || splits || !said(day).equals(said(next))) {
                rows.add(row(first, day, today));
                first = next;
            }
        }
        return rows;
    }

    private Answer.Row row(LocalDate first, LocalDate last, LocalDate today) {
        boolean now = first.equals(today);
        String days = now
                ? words.say("directory.week.today", name(first))
                : first.equals(last)
                        ? name(first)
                        : words.say(
                                first.plusDays(1).equals(last) ? "directory.week.both" : "directory.week.range",
                                name(first),
                                name(last));
        return new Answer.Row(capital(days), said(first), now);
    }

    private String said(LocalDate day) {
        List<OpeningHours.Span> spans = hours.spansOn(day, zone);
        return spans.isEmpty()
                ? words.say("directory.week.closed")
                : spans.stream()
                        .map(span -> span.start() == 0 && span.end() == 1440
                                ? words.say("directory.week.whole")
                                : words.say("directory.week.span", time(span.start()), time(span.end())))
                        .collect(Collectors.joining(words.say("directory.week.and")));
    }

    private String time(int minute) {
        return OpenLine.time(LocalTime.ofSecondOfDay(minute % 1440 * 60L), words);
    }

    private String name(LocalDate day) {
        return day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, words.language().locale());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
