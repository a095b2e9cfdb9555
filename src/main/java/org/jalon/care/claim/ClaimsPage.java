package org.jalon.care.claim;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The claims that wait for a moderator.
 *
 * @param head of the document
 * @param key of its forms
 * @param action address of the forms
 * @param lines oldest first
 * @param done what was just done, in words; empty when nothing was
 */
public record ClaimsPage(Page head, FormKey key, String action, List<Line> lines, String done) {

    /**
     * A claim.
     *
     * @param id of it
     * @param place its name
     * @param sheet address of the sheet of the place
     * @param person who says that the place is theirs
     * @param address theirs
     * @param words in which they say so
     * @param date when
     * @param published addresses that the place publishes, joined; empty when none
     */
    public record Line(
            String id,
            String place,
            String sheet,
            String person,
            String address,
            String words,
            String date,
            String published) {}

    public ClaimsPage {
        lines = List.copyOf(lines);
    }
}
