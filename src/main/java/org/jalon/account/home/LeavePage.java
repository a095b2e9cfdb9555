package org.jalon.account.home;

import java.net.URI;
import org.jalon.site.Page;
import org.jalon.site.Words;

/**
 * Leads somebody who signed out here to sign out of their identity provider.
 *
 * @param head of the document
 * @param provider its name
 * @param address where one signs out there
 */
public record LeavePage(Page head, String provider, String address) {

    static LeavePage of(Words words, String provider, URI address) {
        String title = words.say("account.leave.title");
        return new LeavePage(
                new Page(words, title, "", "/connexion", Page.Section.NONE, false), provider, address.toString());
    }
}
