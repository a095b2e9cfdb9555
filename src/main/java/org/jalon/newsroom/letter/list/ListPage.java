package org.jalon.newsroom.letter.list;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The list of subscribers.
 *
 * @param head of the document
 * @param key of its forms
 * @param count how many there are, in words
 * @param series each with how many want it
 * @param all whether the reader of the page may bring and take lists: who is an editor everywhere
 * @param notice what was done, a line each
 * @param error what is wrong, empty when nothing
 */
public record ListPage(
        Page head, FormKey key, String count, List<Line> series, boolean all, List<String> notice, String error) {

    /**
     * A series.
     *
     * @param id of it
     * @param title of it
     * @param count of its subscribers
     */
    public record Line(String id, String title, int count) {}
}
