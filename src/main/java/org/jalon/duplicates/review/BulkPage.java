package org.jalon.duplicates.review;

import java.util.List;
import java.util.Map;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * Many pairs at once.
 *
 * @param head of the document
 * @param key of its forms
 * @param what is going to be done, is being done or was done
 * @param rows the first of them
 * @param more how many are not shown
 * @param batch what is decided together
 * @param done how many are
 * @param total how many there were
 * @param goes whether more is to be done now, so that the next step may begin by itself
 * @param action where the next step is sent; empty when there is none
 * @param button its words
 * @param undo where all is taken back; empty when nothing was done
 * @param hidden what goes along
 * @param back to the list
 */
public record BulkPage(
        Page head,
        FormKey key,
        String what,
        List<ListPage.Row> rows,
        int more,
        String batch,
        int done,
        int total,
        boolean goes,
        String action,
        String button,
        String undo,
        Map<String, String> hidden,
        String back) {

    public BulkPage {
        rows = List.copyOf(rows);
        hidden = Map.copyOf(hidden);
    }
}
