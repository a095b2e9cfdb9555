package org.jalon.newsroom.plan;

import java.util.List;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A month of all that is planned.
 *
 * @param head of the document
 * @param month its name
 * @param before address of the month before
 * @param today address of this month
 * @param after address of the month after
 * @param asList whether days without anything are left out
 * @param other address of the other view
 * @param wide address of the month without narrowing, null when it is not narrowed
 * @param narrow the choices that narrow it
 * @param weekdays their names, short
 * @param days of the month
 * @param empty whether nothing is planned at all
 */
public record CalendarPage(
        Page head,
        String month,
        String before,
        String today,
        String after,
        boolean asList,
        String other,
        @Nullable String wide,
        Narrow narrow,
        List<String> weekdays,
        List<Day> days,
        boolean empty) {

    /** The form that narrows: the month and view that it keeps, and what can be chosen. */
    public record Narrow(String month, String view, List<Option> kinds, List<Option> territories) {}

    /** A choice. */
    public record Option(String value, String label, boolean taken) {}

    /**
     * A day.
     *
     * @param id of the element
     * @param column weekday, 1 for Monday
     * @param number within the month
     * @param name in words
     * @param today whether it is
     * @param lines what happens, in its order
     */
    public record Day(String id, int column, int number, String name, boolean today, List<Line> lines) {}

    /**
     * Something that happens.
     *
     * @param path of its page
     * @param kind in a word
     * @param title of it
     * @param about what happens and when, in words
     */
    public record Line(String path, String kind, String title, String about) {}
}
