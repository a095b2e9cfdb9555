package org.jalon.account.home;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Role;
import org.jalon.site.Words;

/**
 * The menu of somebody who is signed in, on the pages that are theirs.
 *
 * @param name of who is signed in
 * @param links to their pages
 * @param key for the button that signs out
 * @param signOut where that button leads
 */
public record Menu(String name, List<Link> links, FormKey key, String signOut) {

    /**
     * A page of theirs.
     *
     * @param label of the link
     * @param path it leads to
     */
    public record Link(String label, String path) {}

    public Menu {
        links = List.copyOf(links);
    }

    /** The menu of this person, with what their roles let them open. */
    public static Menu of(Words words, Actor actor, FormKey key) {
        Stream<Link> all = Stream.of(link(words, "account.menu.home", "/compte"));
        Stream<Link> administration = actor.has(Role.ADMINISTRATOR)
                ? Stream.of(
                        link(words, "account.menu.people", "/administration/personnes"),
                        link(words, "account.menu.journal", "/compte/journal"))
                : Stream.empty();
        return new Menu(
                actor.account().shownName(),
                Stream.concat(all, administration).toList(),
                key,
                words.language().path("/deconnexion"));
    }

    private static Link link(Words words, String key, String path) {
        return new Link(words.say(key), words.language().path(path));
    }
}
