package org.jalon.newsroom.resource.page;

import java.util.List;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The list of resources.
 *
 * @param head of the document
 * @param path of the list, in the language of the page
 * @param text words that were asked for
 * @param first the choices that are always shown
 * @param more the other choices
 * @param open whether one of these is taken
 * @param ticks choices that hold or do not
 * @param criteria that narrow the list, each with the address that gives it up
 * @param notes what was not understood
 * @param count how many there are, in words
 * @param sorts the orders to choose from; empty when there is nothing to order
 * @param cards of this page
 * @param previous address of the page before, null on the first
 * @param next address of the next page, null on the last
 * @param feed address of the same as a feed
 * @param file address of the same as a file
 */
public record ResourceListPage(
        Page head,
        String path,
        String text,
        List<Choice> first,
        List<Choice> more,
        boolean open,
        List<Tick> ticks,
        List<Link> criteria,
        List<String> notes,
        String count,
        List<Link> sorts,
        List<ResourceCard> cards,
        @Nullable String previous,
        @Nullable String next,
        String feed,
        String file) {

    /** One value to choose out of several, in groups that may have no name. */
    public record Choice(String name, String label, String any, List<Group> groups) {}

    /** Values that belong together. */
    public record Group(String label, List<Option> options) {}

    /** A value to choose. */
    public record Option(String value, String label, boolean taken) {}

    /** Something that holds or does not. */
    public record Tick(String name, String label, boolean taken) {}

    /** A link, which may be to what is shown already. */
    public record Link(String href, String label, boolean current) {}
}
