package org.jalon.search.page;

import java.util.List;

/**
 * Results inside a page of another site: all that they are, without the ways around this one.
 *
 * @param results that are shown
 * @param kept what its form keeps of the question
 * @param colours parameters of the colours that were chosen, empty for the usual ones
 * @param whole address of the same results on this site
 * @param other address of the other way to show them
 */
public record EmbeddedPage(
        ResultsPage results, List<Links.Parameter> kept, String colours, String whole, String other) {}
