package org.jalon.mail;

import org.jalon.site.Page;
import org.jalon.site.Words;

/**
 * Where a reader refuses more mail of a kind.
 *
 * @param head of the document
 * @param action where its one button leads
 * @param done whether they have refused
 * @param text what is so now, in a sentence
 * @param button what the button says
 */
public record RefusalPage(Page head, String action, boolean done, String text, String button) {

    static RefusalPage of(Words words, String token, boolean done) {
        String path = words.language().path("/mails/refus/" + token);
        String key = done ? "mail.refusal.done" : "mail.refusal.ask";
        return new RefusalPage(
                new Page(words, words.say(key + ".title"), "", "/mails/refus/" + token, Page.Section.NONE, false),
                done ? path + "/annuler" : path,
                done,
                words.say(key + ".text"),
                words.say(key + ".button"));
    }
}
