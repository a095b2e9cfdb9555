package org.jalon.newsroom.desk;

import java.util.List;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The first page of the desk.
 *
 * @param head of the document
 * @param groups what waits for this editor, without groups that are empty
 * @param works the kinds of work, with their pages
 */
public record OverviewPage(Page head, List<Group> groups, List<DeskEntry.Group> works) {

    /**
     * What waits for one reason.
     *
     * @param id of the element
     * @param title the reason
     * @param lines the most pressing ones
     * @param more how many there are besides, in words; null when these are all
     */
    public record Group(
            String id,
            String title,
            List<Line> lines,
            @Nullable String more) {}

    /**
     * A thing that waits.
     *
     * @param path of its page
     * @param title of it
     * @param about when and what, in words
     */
    public record Line(String path, String title, String about) {}
}
