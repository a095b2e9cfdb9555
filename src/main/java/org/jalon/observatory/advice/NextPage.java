package org.jalon.observatory.advice;

import java.util.List;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where to open next, and what would change.
 *
 * @param head of the document
 * @param action address of both forms
 * @param form in which one chooses what counts
 * @param wish how much there is to open
 * @param notes on what was not understood, and on what has to be known
 * @param empty why there is no advice; empty when there is some
 * @param plan what is proposed, absent when there is nothing to propose
 * @param hidden parameters that the second form carries along
 * @param change what would be opened and closed, as typed
 * @param outcome what would change, absent when nothing is opened or closed
 */
public record NextPage(
        Page head,
        String action,
        AskedForm form,
        Wish wish,
        List<String> notes,
        String empty,
        @Nullable Plan plan,
        List<Hidden> hidden,
        Change change,
        @Nullable Outcome outcome) {

    /** How many places or stops, open how many hours a week each. */
    public record Wish(String places, boolean stops, String hours) {}

    /**
     * @param lead what is covered today
     * @param steps in order
     * @param after what all of them cover
     * @param guarantee of the method, in plain words
     * @param compare address that compares before and after all of them
     */
    public record Plan(String lead, List<Step> steps, String after, String guarantee, String compare) {}

    /** One more place: where, how many people it gains, the share covered with it, as words and as a number for a bar. */
    public record Step(String commune, String path, String gained, String share, int percent) {}

    /** A field that is not shown. */
    public record Hidden(String name, String value) {}

    /**
     * @param opened communes, as typed
     * @param closed places, as typed
     * @param opening what is opened, in words
     * @param closing what is closed, in words
     * @param candidates places that a name may mean, with the address that means each
     */
    public record Change(
            String opened,
            String closed,
            List<String> opening,
            List<String> closing,
            List<ZonesPage.Link> candidates) {}

    /**
     * @param figures of the territory
     * @param communes that change, the first ones
     * @param rest what is said of the others
     * @param share address to share
     */
    public record Outcome(List<Row> figures, List<Row> communes, String rest, String share) {}

    /** A line of a table: what it is about, before, after, and the difference. */
    public record Row(String name, String path, String before, String after, String difference) {}
}
