package org.jalon.observatory.advice;

import java.util.List;
import org.jalon.site.Page;

/**
 * Where help is missing.
 *
 * @param head of the document
 * @param lead what is found, in a sentence
 * @param action address of the form
 * @param form in which one chooses
 * @param notes on what was not understood, and on what has to be known
 * @param facts plain sentences on the whole territory
 * @param communes that are under-served, the first ones or all
 * @param empty what is said when there is none
 * @param more link to all of them, absent when all are there: empty
 * @param moreLabel of that link
 * @param links to the map, to where to open next, to the methods
 * @param rule how a commune comes to be in the list
 */
public record ZonesPage(
        Page head,
        String lead,
        String action,
        AskedForm form,
        List<String> notes,
        List<String> facts,
        List<Line> communes,
        String empty,
        String more,
        String moreLabel,
        List<Link> links,
        String rule) {

    /**
     * A commune.
     *
     * @param name of the commune
     * @param path of its page
     * @param people at risk, in words
     * @param reasons in a sentence
     * @param open address where one sees what a new place there would change
     */
    public record Line(String name, String path, String people, String reasons, String open) {}

    /** A link and its words. */
    public record Link(String path, String label) {}
}
