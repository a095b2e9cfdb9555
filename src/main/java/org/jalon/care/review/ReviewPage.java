package org.jalon.care.review;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The page that asks whether all that is said of a place is still right.
 *
 * @param head of the document
 * @param key of its forms
 * @param action address of the forms
 * @param back to the list of places, empty when there is only this one
 * @param sheet what is published
 * @param form as it was filled in
 * @param summer what it asks about the days of a campaign
 * @param mistakes to mend, in words
 * @param done what was just done, in words; empty when nothing was
 * @param follow where to follow what waits for a moderator, empty when nothing does
 * @param more address of the forms for everything else
 */
public record ReviewPage(
        Page head,
        FormKey key,
        String action,
        String back,
        Sheet sheet,
        TypedReview form,
        Summer summer,
        List<String> mistakes,
        String done,
        String follow,
        String more) {

    /**
     * What is published of a place, in plain words.
     *
     * @param name of it
     * @param path of its sheet
     * @param facts in the order people ask
     */
    public record Sheet(String name, String path, List<Fact> facts) {}

    /**
     * A fact.
     *
     * @param title what it is about
     * @param lines what is said, or that nothing is
     * @param missing whether nothing is
     */
    public record Fact(String title, List<String> lines, boolean missing) {}

    /**
     * The question about a closure.
     *
     * @param title of the question
     */
    public record Summer(String title) {}

    public ReviewPage {
        mistakes = List.copyOf(mistakes);
    }
}
