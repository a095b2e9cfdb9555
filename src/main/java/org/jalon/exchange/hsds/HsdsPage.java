package org.jalon.exchange.hsds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A page of a list.
 *
 * @param totalItems objects on all pages
 * @param totalPages how many pages they fill
 * @param pageNumber of this one, from 1
 * @param size objects on it
 * @param contents they
 */
record HsdsPage(
        int totalItems,
        int totalPages,
        int pageNumber,
        int size,
        boolean firstPage,
        boolean lastPage,
        boolean empty,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<?> contents) {

    static final int MOST = 500;

    /**
     * Reads a page.
     *
     * @param asked number of it, from 1
     * @param perPage objects on it, at most {@value #MOST}
     * @param whole whether with all that belongs to each
     */
    static HsdsPage of(HsdsLists lists, HsdsKind kind, int asked, int perPage, boolean whole) {
        int number = Math.max(asked, 1);
        int length = Math.clamp(perPage, 1, MOST);
        int total = lists.size(kind);
        int pages = Math.ceilDiv(total, length);
        long from = (long) (number - 1) * length;
        List<?> contents =
                from >= total ? List.of() : lists.page(kind, (int) from, (int) Math.min(from + length, total), whole);
        return new HsdsPage(
                total, pages, number, contents.size(), number == 1, number >= pages, contents.isEmpty(), contents);
    }
}
