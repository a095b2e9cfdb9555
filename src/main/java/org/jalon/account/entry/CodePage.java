package org.jalon.account.entry;

import org.jalon.account.FormKey;
import org.jalon.site.Page;
import org.jalon.site.Words;

/**
 * Where one waits for the mail, and types the code that it brings.
 *
 * @param head of the document
 * @param key of its form
 * @param error what was wrong with the code, empty when nothing
 * @param why a code is needed, empty when it goes without saying
 * @param over whether there is nothing left to try
 */
public record CodePage(Page head, FormKey key, String error, String why, boolean over) {

    static CodePage of(Words words, FormKey key, String error, boolean over) {
        String title = words.say(over ? "account.code.over.title" : "account.code.title");
        return new CodePage(
                new Page(words, title, "", "/connexion/code", Page.Section.NONE, false), key, error, "", over);
    }

    CodePage because(String reason) {
        return new CodePage(head, key, error, reason, over);
    }
}
