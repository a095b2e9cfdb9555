package org.jalon.hours.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @param onHolidays the hours of public holidays where they are the same on all
     * @param marked whether today's row is to be marked
     * @param holiday whether today is a public holiday
     */
    List<Row> of(Map<DayOfWeek, String> days, Optional<String> onHolidays, boolean marked, boolean holiday) {
        String holidays = onHolidays.orElse("");
        boolean markHoliday = holiday && !holidays.isEmpty();
        boolean markDay = marked && !(holiday && onHolidays.isPresent());
        List<Row> rows = new ArrayList<>();
        boolean holidaysSaid = holidays.isEmpty();
        for (Map.Entry<String, Set<DayOfWeek>> group :
                DaysWithHours.groups(days).entrySet()) {
            String anyDay = names.say(group.getValue());
            String label = anyDay;
            boolean isToday = markDay && group.getValue().contains(today);
            if (isToday) {
                label = withToday(label, group.getValue());
            }
            if (group.getKey().equals(holidays)) {
                label = label + ", " + holidayLabel(markHoliday);
                anyDay = anyDay + ", " + holidayLabel(false);
                isToday = isToday || markHoliday;
                holidaysSaid = true;
            }
            rows.add(new Row(speech.capitalised(label), speech.capitalised(anyDay), group.getKey(), isToday));
        }
        if (!holidaysSaid) {
            rows.add(new Row(
                    speech.capitalised(holidayLabel(markHoliday)),
                    speech.capitalised(holidayLabel(false)),
                    holidays,
                    markHoliday));
        }
        return rows;
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
