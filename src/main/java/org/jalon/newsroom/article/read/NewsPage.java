package org.jalon.newsroom.article.read;

import java.util.List;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A list of articles.
 *
 * @param head of the document
 * @param title what is listed
 * @param count how many there are in all, in words
 * @param nothing whether nothing at all is published
 * @param filters by which the list can be narrowed
 * @param cards of this page
 * @param newer address of the page before, null on the first
 * @param older address of the next page, null on the last
 * @param feed address of the same as a feed
 */
public record NewsPage(
        Page head,
        String title,
        String count,
        boolean nothing,
        List<Group> filters,
        List<Card> cards,
        @Nullable String newer,
        @Nullable String older,
        String feed) {

    /**
     * Several choices of which one may be taken.
     *
     * @param label of them all
     * @param choices of it
     */
    public record Group(String label, List<Choice> choices) {}

    /**
     * A choice.
     *
     * @param href that takes it, or gives it up when it is taken
     * @param label of it
     * @param taken whether it narrows this list
     */
    public record Choice(String href, String label, boolean taken) {}
}
