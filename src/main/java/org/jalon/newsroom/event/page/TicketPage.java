package org.jalon.newsroom.event.page;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The page of a registration, which only the link in the mail opens.
 *
 * @param head of the document
 * @param key of its forms
 * @param path of this page
 * @param event path of the page of the event
 * @param title of the event
 * @param sessions when it takes place, in words
 * @param where in words, may be empty
 * @param state how far the registration is, in a sentence
 * @param notice what is said of an event that does not take place, may be empty
 * @param link to follow it from afar, empty when there is none or it is not the time
 * @param name that they gave
 * @param needs that they told
 * @param calendar path of the calendar file of the event
 * @param acts that are possible now, as forms name them
 * @param message what was just done or went wrong, empty when nothing
 * @param wrong whether it went wrong
 */
public record TicketPage(
        Page head,
        FormKey key,
        String path,
        String event,
        String title,
        List<String> sessions,
        String where,
        String state,
        String notice,
        String link,
        String name,
        String needs,
        String calendar,
        List<String> acts,
        String message,
        boolean wrong) {

    public boolean can(String act) {
        return acts.contains(act);
    }
}
