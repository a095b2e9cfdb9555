package org.jalon.account.home;

import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.site.Page;
import org.jalon.site.Words;

/**
 * Asks whether an account should really be deleted.
 *
 * @param head of the document
 * @param key of its form
 * @param last whether it is the last administrator's, which stays
 */
public record DeletePage(Page head, FormKey key, boolean last) {

    static DeletePage of(Words words, Actor actor, FormKey key, boolean last) {
        return new DeletePage(
                new Page(words, words.say("account.delete.title"), "", "/compte/supprimer", Page.Section.NONE, false),
                key,
                last);
    }
}
