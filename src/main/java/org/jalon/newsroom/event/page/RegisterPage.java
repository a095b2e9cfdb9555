package org.jalon.newsroom.event.page;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The form by which somebody registers.
 *
 * @param head of the document
 * @param key of the form
 * @param event path of the page of the event
 * @param title of the event
 * @param when in words
 * @param where in words, may be empty
 * @param entry how one gets in now
 * @param name as typed
 * @param address as typed
 * @param needs as typed
 * @param slips what must be mended
 * @param notice why nothing was sent, empty when there is no such reason
 * @param sent whether the mail is on its way
 * @param kept how long what is typed is kept, in words
 */
public record RegisterPage(
        Page head,
        FormKey key,
        String event,
        String title,
        String when,
        String where,
        EventPage.Entry entry,
        String name,
        String address,
        String needs,
        List<Slip> slips,
        String notice,
        boolean sent,
        String kept) {

    /** Something to mend in a field. */
    public record Slip(String field, String text) {}

    /** What is wrong with a field, empty when nothing. */
    public String slip(String field) {
        return slips.stream()
                .filter(one -> one.field().equals(field))
                .map(Slip::text)
                .findFirst()
                .orElse("");
    }
}
