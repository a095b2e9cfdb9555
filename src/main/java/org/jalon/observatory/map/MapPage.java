package org.jalon.observatory.map;

import java.util.List;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A map of figures with all that explains it.
 *
 * @param head of the document
 * @param form to choose another one
 * @param notes on what was not understood
 * @param title of the map: what is shown
 * @param subtitle of whom, by what, and who counted
 * @param says what one would notice, sentences
 * @param picture the map, absent where there is nothing to draw
 * @param missing why there is no map, and what to do about it; empty where there is one
 * @param legend what the colours mean
 * @param explanation how the classes were made
 * @param list all figures, or a page of them; absent where they are on a page of their own
 * @param about what is counted, and what to know
 * @param source who counted, when, under which licence, and where it is published
 * @param links to the other ways of looking at it
 */
public record MapPage(
        Page head,
        Form form,
        List<String> notes,
        String title,
        String subtitle,
        List<String> says,
        @Nullable Picture picture,
        List<String> missing,
        List<LegendLine> legend,
        String explanation,
        @Nullable FigureList list,
        List<String> about,
        Source source,
        Links links) {

    public MapPage {
        notes = List.copyOf(notes);
        says = List.copyOf(says);
        missing = List.copyOf(missing);
        legend = List.copyOf(legend);
        about = List.copyOf(about);
    }

    /** The choices: groups of a list each, and what may be ticked. */
    public record Form(
            String action,
            List<Group> indicators,
            List<Group> territories,
            List<Choice> meshes,
            List<Choice> classes,
            boolean places,
            boolean lacking) {}

    /** Choices under one title. */
    public record Group(String title, List<Choice> choices) {}

    /**
     * @param value in the address
     * @param label as people read it
     * @param on whether it is chosen
     */
    public record Choice(String value, String label, boolean on) {}

    /**
     * @param style of the colour or pattern
     * @param label what it means
     * @param count how many territories have it, in words
     */
    public record LegendLine(String style, String label, String count) {}

    /**
     * @param folded whether it opens on demand
     * @param rows sorted by figure
     * @param turned address of the list the other way round, empty where it is folded
     * @param turn what that link says
     * @param before address of the page before, empty on the first
     * @param next address of the page behind, empty on the last
     * @param page which page this is of how many, empty where there is one only
     */
    public record FigureList(
            boolean folded,
            String caption,
            String names,
            List<Row> rows,
            String turned,
            String turn,
            String before,
            String next,
            String page) {}

    /** A figure of the list, with what has to be known to read it. */
    public record Row(String href, String name, String style, String figure, String caveat) {}

    /** @param address where it is published, may be empty */
    public record Source(String text, String address) {}

    /**
     * Each empty where it would lead nowhere.
     *
     * @param list of all figures
     * @param map back from the list
     * @param territory page of the territory
     * @param embed snippet of code for other sites
     * @param embedFigure the same for the figure of the whole alone
     */
    public record Links(
            String list, String map, String territory, String territoryName, String embed, String embedFigure) {}
}
