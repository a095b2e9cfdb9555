package org.jalon.hours.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.hours.WeekTable.Row;

/** The rows of a week: days with the same hours together, Monday first, public holidays last. */
final class WeekRows {

    private final Speech speech;
    private final DayNames names;
    private final DayOfWeek today;

    WeekRows(Speech speech, LocalDate today) {
        this.speech = speech;
        this.names = new DayNames(speech);
        this.today = today.getDayOfWeek();
    }

    /**
     * The rows.
     *
     * @param onHolidays the hours of public holidays: one where they are the same on all, none where nothing is said
     * @param marked whether today's row is to be marked
     * @param holiday whether today is a public holiday
     */
    List<Row> of(Map<DayOfWeek, String> days, Set<String> onHolidays, boolean marked, boolean holiday) {
        String holidays = onHolidays.size() == 1 ? onHolidays.iterator().next() : "";
        boolean markHoliday = holiday && !holidays.isEmpty();
        boolean markDay = marked && !(holiday && !onHolidays.isEmpty());
        List<Row> rows = new ArrayList<>();
        boolean holidaysSaid = holidays.isEmpty();
        for (Map.Entry<String, Set<DayOfWeek>> group : groups(days).entrySet()) {
            String label = names.say(group.getValue());
            boolean isToday = markDay && group.getValue().contains(today);
            if (isToday) {
                label = withToday(label, group.getValue());
            }
            if (group.getKey().equals(holidays)) {
                label = label + ", " + holidayLabel(markHoliday);
                isToday = isToday || markHoliday;
                holidaysSaid = true;
            }
            rows.add(new Row(speech.capitalised(label), group.getKey(), isToday));
        }
        if (!holidaysSaid) {
            rows.add(new Row(speech.capitalised(holidayLabel(markHoliday)), holidays, markHoliday));
        }
        return rows;
    }

    /** Days by their hours, in the order of the first day of each. */
    static Map<String, Set<DayOfWeek>> groups(Map<DayOfWeek, String> days) {
        Map<String, Set<DayOfWeek>> groups = new LinkedHashMap<>();
        days.forEach((day, hours) ->
                groups.computeIfAbsent(hours, key -> new TreeSet<>()).add(day));
        return groups;
    }

    private String holidayLabel(boolean mark) {
        String label = speech.say("public-holidays");
        return mark ? speech.say("today", label) : label;
    }

    /** A single day is marked itself, several say which of them is today. */
    private String withToday(String label, Set<DayOfWeek> days) {
        return switch (days.size()) {
            case 1 -> speech.say("today", label);
            case 7 -> label;
            default -> speech.say("today.among", label, speech.weekday(today));
        };
    }
}
