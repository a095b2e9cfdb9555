package org.jalon.intake.page;

import java.util.List;
import org.jalon.site.Page;

/**
 * All sources that somebody keeps.
 *
 * @param head of the document
 * @param lines by name
 * @param alerts what needs somebody, the most urgent first
 */
public record SourcesPage(Page head, List<Line> lines, List<Alert> alerts) {

    /**
     * A source.
     *
     * @param path of its page
     * @param title as people know it
     * @param owner whose data it is, may be empty
     * @param places that it has now, in words
     * @param last what its last run did and when, in words
     * @param next when it is fetched next, in words
     * @param quality share of rows without a problem, in words; empty before its first run
     * @param state slug of how it is: {@code ok}, {@code trouble}, {@code busy} or {@code new}
     * @param stateWords the same in words
     */
    public record Line(
            String path,
            String title,
            String owner,
            String places,
            String last,
            String next,
            String quality,
            String state,
            String stateWords) {}

    /**
     * Something that a person must look at.
     *
     * @param path of the page where it is mended
     * @param title of the source
     * @param text what happened
     */
    public record Alert(String path, String title, String text) {}
}
