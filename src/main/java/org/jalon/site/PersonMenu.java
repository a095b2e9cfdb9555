package org.jalon.site;

import java.util.List;

/**
 * What the header shows of somebody who is signed in, on the pages that know of them.
 *
 * @param name of the person
 * @param links to their pages
 * @param signOut where the button that signs out sends its form
 * @param keyName of the hidden field of that form
 * @param key its value
 */
public record PersonMenu(String name, List<Link> links, String signOut, String keyName, String key) {

    /**
     * A page of theirs.
     *
     * @param label of the link
     * @param path it leads to
     * @param current whether it is the page that is shown
     */
    public record Link(String label, String path, boolean current) {}

    public PersonMenu {
        links = List.copyOf(links);
    }
}
