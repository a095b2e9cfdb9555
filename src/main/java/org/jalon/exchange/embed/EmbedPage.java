package org.jalon.exchange.embed;

import java.util.List;
import org.jalon.site.Page;

/**
 * The page where one chooses what to show in one's own pages.
 *
 * @param head of the document
 * @param areas régions and départements to choose from
 * @param line of communes and EPCI as typed
 * @param groups of filters
 * @param map whether the map is chosen
 * @param colours that are chosen
 * @param coloured whether they are used
 * @param height in pixels
 * @param notes on what was not understood, or was mended
 * @param preview address of the page to be framed
 * @param frame the snippet with a frame
 * @param element the snippet with the custom element
 */
public record EmbedPage(
        Page head,
        List<Areas> areas,
        String line,
        List<Group> groups,
        boolean map,
        List<Choice> colours,
        boolean coloured,
        int height,
        List<String> notes,
        String preview,
        String frame,
        String element) {

    /**
     * Territories of one kind.
     *
     * @param name of the parameter
     * @param label of the kind
     */
    public record Areas(String name, String label, List<Choice> choices) {}

    /**
     * The values of one filter.
     *
     * @param name of the parameter
     * @param title of the filter
     */
    public record Group(String name, String title, List<Choice> choices) {}

    /**
     * Something to choose, or to set.
     *
     * @param value in addresses
     * @param label as people read it
     * @param on whether it is chosen
     */
    public record Choice(String value, String label, boolean on) {}
}
