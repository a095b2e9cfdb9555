package org.jalon.intake.page;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * One run: what it is doing, what it would do or did.
 *
 * @param head of the document
 * @param key of its forms
 * @param title of the source
 * @param back path of the source
 * @param path of this page, and of its forms
 * @param state slug of the outcome
 * @param outcome in words
 * @param facts file, who ordered it, when, how long it took
 * @param progress how far it is, null when it ended
 * @param notes what must be known before anything is pressed
 * @param acts that are possible now, as forms name them
 * @param undo path of the page that takes it back, empty when that is not possible
 * @param mapping path of the page that maps its columns, empty when it has no file
 * @param figures what it does, by kind
 * @param problems what is doubtful, by kind, the most frequent first
 * @param filter what is shown of the rows
 * @param lines the rows
 * @param map of the difference, null when there is nothing to draw
 * @param files rows to take away
 */
public record RunPage(
        Page head,
        FormKey key,
        String title,
        String back,
        String path,
        String state,
        String outcome,
        List<SourcePage.Fact> facts,
        @Nullable Progress progress,
        List<Note> notes,
        List<Act> acts,
        String undo,
        String mapping,
        List<Figure> figures,
        List<Figure> problems,
        Filter filter,
        List<Line> lines,
        @Nullable DifferenceMap map,
        List<Take> files) {

    /**
     * How far a run is.
     *
     * @param step in words
     * @param percent of the step, -1 while it cannot be known
     * @param rows done in the step, in words
     */
    public record Progress(String step, int percent, String rows) {}

    /**
     * Something to be known.
     *
     * @param text of it
     * @param wrong whether something went wrong
     */
    public record Note(String text, boolean wrong) {}

    /**
     * Something that can be done.
     *
     * @param name as forms say it
     * @param label of its button
     * @param main whether it is what most people do next
     */
    public record Act(String name, String label, boolean main) {}

    /**
     * A number of rows.
     *
     * @param number of them
     * @param label what they are
     * @param path of the page that shows them
     * @param chosen whether they are shown
     * @param kind slug, for its sign
     */
    public record Figure(int number, String label, String path, boolean chosen, String kind) {}

    /**
     * What is shown of the rows.
     *
     * @param kind slug, empty for all
     * @param problem slug, empty for all
     * @param text of names, empty for all
     * @param count how many there are, in words
     * @param all path without filters, empty when there are none
     * @param previous path of the page before, empty for none
     * @param next path of the page after, empty for none
     */
    public record Filter(
            String kind, String problem, String text, String count, String all, String previous, String next) {}

    /**
     * A row.
     *
     * @param number in the file, in words; empty for what is no longer in it
     * @param name of the place, or the id when it has none
     * @param id that the source gave
     * @param place path of its sheet, empty when it has none yet
     * @param kind slug
     * @param kindWords the same in words
     * @param changes of what the record says
     * @param problems in sentences
     */
    public record Line(
            String number,
            String name,
            String id,
            String place,
            String kind,
            String kindWords,
            List<Change> changes,
            List<String> problems) {}

    /** How a field changes; empty for nothing. */
    public record Change(String field, String before, String after) {}

    /** Rows to take away. */
    public record Take(String path, String label) {}
}
