package org.jalon.account.entry;

import org.jalon.account.FormKey;
import org.jalon.account.session.ReturnPath;
import org.jalon.site.Page;
import org.jalon.site.Words;

/**
 * Where one says who one is.
 *
 * @param head of the document
 * @param key of its form
 * @param address to begin with, may be empty
 * @param destination after signing in
 * @param again whether it is somebody who is signed in and proves once more who they are
 * @param error what was wrong with the address, empty when nothing
 */
public record EntryPage(Page head, FormKey key, String address, String destination, boolean again, String error) {

    static EntryPage of(Words words, FormKey key, String address, ReturnPath destination, boolean again, String error) {
        String title = words.say(again ? "account.entry.again.title" : "account.entry.title");
        return new EntryPage(
                new Page(words, title, "", "/connexion", Page.Section.NONE, false),
                key,
                address,
                destination.path(),
                again,
                error.isEmpty() ? "" : words.say(error));
    }
}
