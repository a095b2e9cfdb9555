package org.jalon.newsroom.easy.page;

import java.util.List;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * All easy-to-read versions, or those with some words.
 *
 * @param head of the document
 * @param words that were asked for
 * @param kinds to choose from
 * @param said how many there are
 * @param lines of this page
 * @param more address of the next page, null on the last
 */
public record EasyListPage(
        Page head,
        String words,
        List<Choice> kinds,
        String said,
        List<Line> lines,
        @Nullable String more) {

    /** A kind of thing. */
    public record Choice(String value, String label, boolean taken) {}

    /** A version. */
    public record Line(String href, String title, String kind) {}
}
