package org.jalon.account.people;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * Those who hold roles, and the form to invite one more.
 *
 * @param head of the document
 * @param key of its forms
 * @param people by address
 * @param form as it was filled in
 * @param done what was just done, in words; empty when nothing was
 */
public record PeoplePage(Page head, FormKey key, List<Line> people, Form form, String done) {

    /**
     * Somebody.
     *
     * @param id of their account
     * @param name or address
     * @param address theirs
     * @param roles that the administrator may take
     */
    public record Line(String id, String name, String address, List<Role> roles) {}

    /**
     * A role that somebody holds.
     *
     * @param words that say it, with its territory
     * @param role slug
     * @param scope territory, empty everywhere
     */
    public record Role(String words, String role, String scope) {}

    /**
     * The form to invite somebody.
     *
     * @param address typed
     * @param roles to choose from
     * @param territories to choose from
     * @param error what was wrong, empty when nothing
     */
    public record Form(
            String address,
            List<TerritoryChoice.Option> roles,
            List<TerritoryChoice.Option> territories,
            String error) {}

    public PeoplePage {
        people = List.copyOf(people);
    }
}
