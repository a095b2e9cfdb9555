package org.jalon.search.page;

import java.util.List;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The results of a search.
 *
 * @param head of the document
 * @param views the addresses of the same results in other views
 * @param map of the results
 * @param form that asked, to ask again
 * @param title how many places, for what and where
 * @param notes on how the question was understood
 * @param active criteria, each removable
 * @param quick criteria most used
 * @param groups all the others
 * @param orders that the list can take, none when there is nothing to order
 * @param hits of this page
 * @param next address of the following places, absent on the last page
 * @param first address of the first page, absent on it
 * @param empty what to do when nothing was found, absent otherwise
 */
public record ResultsPage(
        Page head,
        Views views,
        MapFrame map,
        Form form,
        String title,
        List<NoteLine> notes,
        List<Chip> active,
        List<Chip> quick,
        List<FilterGroup> groups,
        List<Chip> orders,
        List<HitView> hits,
        @Nullable String next,
        @Nullable String first,
        @Nullable Empty empty) {

    /**
     * Where the same results are shown otherwise.
     *
     * @param list alone
     * @param beside list and map
     * @param map with the list at its side
     */
    public record Views(String list, String beside, String map) {}

    /**
     * The search form.
     *
     * @param action that it leads to
     * @param address as typed
     * @param text as typed
     * @param positioned whether the search is around coordinates
     * @param kept parameters
     */
    public record Form(String action, String address, String text, boolean positioned, List<Links.Parameter> kept) {}

    /**
     * What is offered when nothing was found.
     *
     * @param advice that goes with the choices, may be empty
     * @param choices that find more
     * @param nearest places whatever they offer, may be none
     */
    public record Empty(String advice, List<Chip> choices, List<HitView> nearest) {}
}
