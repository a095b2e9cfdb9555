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

    /**
     * Days that share their hours.
     *
     * @param days such as {@code Lundi, mardi (aujourd’hui)}
     * @param hours such as {@code 9 h–12 h et 14 h–17 h}, or {@code fermé}
     * @param today whether today is one of them
     */
    public record Row(String days, String hours, boolean today) {}
}
