package org.jalon.care.review;

import java.util.List;
import org.jalon.site.Page;

/**
 * The places that a link asks about, when there are several.
 *
 * @param head of the document
 * @param lines by name
 */
public record ReviewListPage(Page head, List<Line> lines) {

    /**
     * A place.
     *
     * @param name of it
     * @param town where it is
     * @param path of its review
     * @param answer so far, in words; empty when there is none
     */
    public record Line(String name, String town, String path, String answer) {}

    public ReviewListPage {
        lines = List.copyOf(lines);
    }
}
