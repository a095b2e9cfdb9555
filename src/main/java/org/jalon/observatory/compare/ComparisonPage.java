package org.jalon.observatory.compare;

import java.util.List;
import org.jalon.site.Page;

/**
 * Territories side by side, ready to be printed.
 *
 * @param head of the document
 * @param action of the form that adds one
 * @param notes on what was not understood
 * @param meant territories that an added name may mean
 * @param chosen territories that are compared
 * @param full whether none can be added
 * @param allFigures whether all figures are shown
 * @param tooFew what to do where there is nothing to compare yet, empty where there is
 * @param themes figures by theme
 * @param all link to all figures or back to the key ones; its text is empty where there is nothing
 * @param files addresses of the same figures as files
 * @param sources who counted
 */
public record ComparisonPage(
        Page head,
        String action,
        List<String> notes,
        List<Choice> meant,
        List<Chosen> chosen,
        boolean full,
        boolean allFigures,
        String tooFew,
        List<Theme> themes,
        Choice all,
        List<Choice> files,
        List<String> sources) {

    public ComparisonPage {
        notes = List.copyOf(notes);
        meant = List.copyOf(meant);
        chosen = List.copyOf(chosen);
        themes = List.copyOf(themes);
        files = List.copyOf(files);
        sources = List.copyOf(sources);
    }

    /** A link. */
    public record Choice(String text, String href) {}

    /**
     * @param value in the address
     * @param href of its page
     * @param about kind and population
     * @param remove address of the comparison without it
     */
    public record Chosen(String value, String name, String href, String about, String remove) {}

    /** Figures of one family. */
    public record Theme(String name, List<Figure> figures) {}

    /**
     * One measure.
     *
     * @param bars one for each territory, then the region where it is a reference
     * @param difference in a sentence, may be empty
     * @param source who counted and when
     */
    public record Figure(String name, List<Bar> bars, String difference, String source) {}

    /**
     * @param figure in words
     * @param caveat what has to be known to read it, may be empty
     * @param width of the bar, from 0 to 100; 0 for none
     * @param reference whether it is the region
     */
    public record Bar(String name, String figure, String caveat, String width, boolean reference) {}
}
