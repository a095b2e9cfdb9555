package org.jalon.newsroom.find;

import java.util.List;
import org.jalon.newsroom.find.NewsSearch.Piece;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a search in the newsroom found.
 *
 * @param head of the document
 * @param text that was asked for
 * @param said how much was found; empty before anything was asked
 * @param kinds of things found
 * @param lines of this page
 * @param before address of the page before, null on the first
 * @param after address of the next page, null on the last
 * @param places address of the search for places with the same words
 */
public record FoundPage(
        Page head,
        String text,
        String said,
        List<KindChoice> kinds,
        List<Line> lines,
        @Nullable String before,
        @Nullable String after,
        String places) {

    /** Things of one kind, or all. */
    public record KindChoice(String href, String label, boolean taken) {}

    /** Something found, in short. */
    public record Line(String href, String kind, String date, String day, List<Piece> title, List<Piece> passages) {}
}
