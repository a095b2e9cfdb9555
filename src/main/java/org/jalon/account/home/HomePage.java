package org.jalon.account.home;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The page of one's own account.
 *
 * @param head of the document
 * @param key of its forms
 * @param address they sign in with
 * @param name they gave, may be empty
 * @param roles in words, each with its territory
 * @param sessions that have not ended
 * @param done what was just done, in words; empty when nothing was
 */
public record HomePage(
        Page head,
        FormKey key,
        String address,
        String name,
        List<String> roles,
        List<SessionLine> sessions,
        String done) {

    /**
     * A session, in words.
     *
     * @param id to end it by
     * @param device browser and system
     * @param way its owner proved who they are
     * @param seen when it was last used
     * @param present whether it is the one that reads this
     */
    public record SessionLine(String id, String device, String way, String seen, boolean present) {}

    public HomePage {
        roles = List.copyOf(roles);
        sessions = List.copyOf(sessions);
    }
}
