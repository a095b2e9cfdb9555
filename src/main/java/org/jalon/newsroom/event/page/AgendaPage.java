package org.jalon.newsroom.event.page;

import java.util.List;
import org.jalon.newsroom.event.find.AgendaQuery;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The agenda as it is shown.
 *
 * @param head of the document
 * @param path of the page without its query
 * @param heading of the list: which days it is about
 * @param query that it answers
 * @param place where somebody is, as they typed it
 * @param spans ways to choose the days
 * @param previous the month before, null when the days are no month
 * @param next the month after, null when the days are no month
 * @param lists to narrow it down with
 * @param days in order, each with at least one event
 * @param count in words
 * @param notes on what was not understood, where distances are counted from, and what is not shown
 * @param wider where to look when there is nothing, each with something
 * @param feeds as calendar and as news
 */
public record AgendaPage(
        Page head,
        String path,
        String heading,
        AgendaQuery query,
        String place,
        List<Link> spans,
        @Nullable Link previous,
        @Nullable Link next,
        Lists lists,
        List<Day> days,
        String count,
        List<String> notes,
        List<Link> wider,
        Feeds feeds) {

    /**
     * A link.
     *
     * @param href of it
     * @param label as people read it
     * @param current whether it leads here
     */
    public record Link(String href, String label, boolean current) {}

    /**
     * A choice.
     *
     * @param value of the field
     * @param label as people read it
     * @param chosen whether it is the present one
     */
    public record Option(String value, String label, boolean chosen) {}

    /** To narrow the list down with. */
    public record Lists(
            List<Option> kinds,
            List<Option> themes,
            List<Option> territories,
            List<Option> audiences,
            List<Option> radii) {}

    /**
     * A day with its events.
     *
     * @param id of the element
     * @param label such as {@code mardi 24 novembre 2026}
     * @param lines in order
     */
    public record Day(String id, String label, List<Line> lines) {}

    /**
     * An event of a day.
     *
     * @param path of its page
     * @param title of it
     * @param time of the day
     * @param state that it is cancelled or postponed, empty for what takes place
     * @param kind of it and its theme
     * @param where in one line
     * @param distance in words, empty when it is not known
     * @param summary of it
     * @param tags short facts: free, on line, for whom
     */
    public record Line(
            String path,
            String title,
            String time,
            String state,
            String kind,
            String where,
            String distance,
            String summary,
            List<String> tags) {}

    /**
     * Where the same goes to other programs.
     *
     * @param calendar address of the iCalendar file
     * @param news address of the Atom feed
     */
    public record Feeds(String calendar, String news) {}
}
