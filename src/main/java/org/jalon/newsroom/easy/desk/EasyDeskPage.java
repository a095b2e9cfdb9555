package org.jalon.newsroom.easy.desk;

import java.util.List;
import org.jalon.site.Page;

/**
 * All easy-to-read versions at the desk.
 *
 * @param head of the document
 * @param asked name or address that was asked for
 * @param found what has that name, to choose from
 * @param groups of work
 */
public record EasyDeskPage(Page head, String asked, List<Line> found, List<Group> groups) {

    /**
     * Work of one sort.
     *
     * @param id of the heading
     * @param title of it
     * @param none what is said where there is none
     * @param lines of it
     */
    public record Group(String id, String title, String none, List<Line> lines) {}

    /** Something that has or could have a version. */
    public record Line(String href, String title, String kind, String state) {}
}
