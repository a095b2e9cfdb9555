package org.jalon.hours;

import java.util.List;

/**
 * A week of opening hours in words.
 *
 * @param title empty for the usual week; says so where the table shows the next seven days only
 * @param notes sentences without a full stop: seasons, days of the month, school holidays, what is said beside the hours
 */
public record WeekTable(String title, List<Row> rows, List<String> notes) {

    public WeekTable {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** The same without a word of today, for what is read on another day: on paper, in a message. */
    public WeekTable forAnyDay() {
        return new WeekTable(
                title,
                rows.stream()
                        .map(row -> new Row(row.anyDay(), row.anyDay(), row.hours(), false))
                        .toList(),
                notes);
    }

    /**
     * Days that share their hours.
     *
     * @param days such as {@code Lundi, mardi (aujourd’hui mardi)}
     * @param anyDay the same for those who read it on another day: {@code Lundi, mardi}
     * @param hours such as {@code 9 h–12 h et 14 h–17 h}, or {@code fermé}
     * @param today whether today is one of them
     */
    public record Row(String days, String anyDay, String hours, boolean today) {}
}
