package org.jalon.account.entry;

import org.jalon.account.FormKey;
import org.jalon.site.Page;
import org.jalon.site.Words;

/**
 * Where the link of a mail leads: it asks to press a button, so that a program that opens links uses up nothing.
 *
 * @param head of the document
 * @param key of its form
 * @param state what the link is worth here
 * @param token of the link
 */
public record LinkPage(Page head, FormKey key, State state, String token) {

    /** What the link is worth here. */
    public enum State {
        READY,
        ELSEWHERE,
        OVER
    }

    static LinkPage of(Words words, FormKey key, SignIns.Link link, String token) {
        State state = State.valueOf(link.name());
        String title = words.say("account.link." + state.name().toLowerCase(java.util.Locale.ROOT) + ".title");
        return new LinkPage(
                new Page(words, title, "", "/connexion/lien/" + token, Page.Section.NONE, false), key, state, token);
    }
}
